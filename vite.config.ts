import { existsSync, readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { type ConfigEnv, defineConfig, loadEnv, type UserConfig } from 'vite';
import { isBuiltForSandbox, sandboxRoutes, stytchSandbox } from './sandbox/adapters/vite.ts';
import { environmentProblems } from './scripts/environment-problems.ts';
import { gallery } from './scripts/gallery-plugin.ts';
import { loadLoginConfig } from './scripts/load-login-config.ts';
import { loginConfig } from './scripts/login-config-plugin.ts';

const root = import.meta.dirname;
const builtPage = `${root}/dist/index.html`;
const loginFile = `${root}/src/login.config.ts`;

export default defineConfig(async (environment): Promise<UserConfig> => {
  const variables = loadEnv(environment.mode, root, 'VITE_');
  const inSandbox = runsOnSandbox(environment, variables);
  if (environment.command === 'build')
    refuse([...(inSandbox ? [] : environmentProblems(variables)), ...(await loginProblems())]);
  return {
    root,
    plugins: [
      loginConfig(loginFile),
      react(),
      // The gallery runs on a sandbox even where the app does not.
      inSandbox ? stytchSandbox() : sandboxRoutes(),
      gallery(loginFile),
    ],
    define: { 'import.meta.env.VITE_STYTCH_SANDBOX': JSON.stringify(String(inSandbox)) },
    // The SDK sets its cookies without `Secure` on localhost alone.
    server: { host: 'localhost', port: 5173 },
    preview: { host: 'localhost', port: 4173 },
  };
});

function runsOnSandbox({ command, mode, isPreview }: ConfigEnv, variables: Record<string, string>): boolean {
  if (isPreview) return existsSync(builtPage) && isBuiltForSandbox(readFileSync(builtPage, 'utf8'));
  if (command === 'build') return mode === 'sandbox';
  return !variables.VITE_STYTCH_PUBLIC_TOKEN;
}

async function loginProblems(): Promise<string[]> {
  const { problems } = await loadLoginConfig(loginFile);
  return problems.map(({ message }) => `src/login.config.ts: ${message}`);
}

function refuse(problems: string[]): void {
  if (problems.length > 0) throw new Error(`This build would not work:\n\n- ${problems.join('\n- ')}\n`);
}
