import { compileFunction } from 'node:vm';
import { transformWithOxc } from 'vite';

/** What a login config's file gives, by running its text; its callbacks and what JSON has not are left out. */
export async function runLoginFile(source: string): Promise<Record<string, unknown>> {
  const { code } = await transformWithOxc(source, 'login.config.ts');
  const body = code.replaceAll(/^import .*$/gm, '').replace('export default', 'return');
  const names = ['defineLogin', 'login', 'shared', 'PRODUCTS', 'minutes', 'loginCallbacks'];
  const run = compileFunction(body, names);
  const defineLogin = (login: unknown): unknown => login;
  const values = [defineLogin, defineLogin, { config: {} }, ['sso'], () => 60, { onEvent: () => undefined }];
  return JSON.parse(JSON.stringify(run(...values)));
}
