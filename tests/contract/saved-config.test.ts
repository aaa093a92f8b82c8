import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loginConfig } from '../../scripts/login-config-plugin.ts';

const textFor = (minutes: number) => `
  import { defineLogin } from '${resolve('src/login/define-login.ts')}';
  export default defineLogin({
    config: {
      authFlowType: 'Discovery',
      products: ['emailMagicLinks'],
      sessionOptions: { sessionDurationMinutes: ${minutes} },
    },
  });
`;

let folder: string;
let file: string;
let server: ViteDevServer;
/** Fulfilled as soon as the server reads the file to serve it. */
let asked: Promise<void>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saved-config-'));
  file = join(folder, 'login.config.ts');
  await writeFile(file, textFor(60));
  let hear = (): void => undefined;
  asked = new Promise((fulfil) => {
    hear = fulfil;
  });
  server = await createServer({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
    plugins: [
      { name: 'hears-of-loads', enforce: 'pre', load: (id) => (id === file ? hear() : undefined) },
      loginConfig(file),
    ],
  });
});

afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const served = async () => (await server.environments.client.transformRequest('/login.config.ts'))?.code;

describe('the login config that the development server serves', () => {
  test('is what an editor writes that has emptied the file before', async () => {
    await writeFile(file, '');
    const code = served();
    await asked;
    // No later than this, the server has seen the empty file.
    await readFile(file);
    await writeFile(file, textFor(90));
    expect(await code).toContain('sessionDurationMinutes: 90');
  });

  test('is refused where the file stays empty', async () => {
    await writeFile(file, '');
    await expect(served()).rejects.toThrow('The file exports no login config.');
  });

  test.each([
    [
      'a file that throws',
      'words.ts',
      "throw new Error('boom');\nexport const words = {};",
      /words\.ts:\d+:\d+: boom$/,
    ],
    ['a file that is not there', 'other.ts', '', /words\.ts.*Does the file exist/],
    ['JSON that is none', 'words.json', '{ "a": 1, }', /login\.config\.ts:\d+:\d+: trailing comma/],
  ])('is refused with the place where it imports %s', async (_, name, text, place) => {
    await writeFile(join(folder, name), text);
    const imported = name === 'other.ts' ? 'words.ts' : name;
    await writeFile(file, `\nimport * as words from './${imported}';\nexport default words;\n`);
    await expect(served()).rejects.toThrow(place);
  });

  test('is refused where the file is no UTF-8', async () => {
    await writeFile(file, Buffer.from('// Stra\xdfe', 'latin1'));
    await expect(served()).rejects.toThrow('The file is not UTF-8 text. Save it as UTF-8.');
  });
});

test('open pages hear of two saves in a row, though the watcher hears of one', async () => {
  const send = vi.spyOn(server.environments.client.hot, 'send');
  const said = () => JSON.stringify(send.mock.calls);
  await writeFile(file, textFor(0));
  await expect.poll(said, { interval: 1 }).toContain('sessionDurationMinutes` is 0');
  await writeFile(file, textFor(600_000));
  await expect.poll(said, { interval: 1 }).toContain('sessionDurationMinutes` is 600000');
});
