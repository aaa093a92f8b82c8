import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger, createServer } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loginConfig } from '../../scripts/login-config-plugin.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'login-config-'));
});
afterEach(() => rm(folder, { recursive: true }));

test.each([
  ['its problems', '', '`sessionOptions.sessionDurationMinutes` is missing'],
  ['what may surprise in it', 'sessionDurationMinutes: 100_000', 'members stay signed in for 69 days'],
])('npm start says of the login config as it begins: %s', async (_, sessionOptions, words) => {
  const file = join(folder, 'login.config.ts');
  await writeFile(
    file,
    `export default { config: {
      authFlowType: 'Discovery', products: ['emailMagicLinks'], sessionOptions: { ${sessionOptions} },
    } };`,
  );
  const said: string[] = [];
  const say = (text: string) => said.push(text);
  const customLogger = { ...createLogger(), error: say, warnOnce: say };
  const server = await createServer({
    configFile: false,
    root: folder,
    customLogger,
    plugins: [loginConfig(file)],
    server: { host: 'localhost', port: 0 },
    optimizeDeps: { noDiscovery: true },
  });
  await server.listen();
  await server.close();
  expect(said.join('\n')).toContain(words);
});
