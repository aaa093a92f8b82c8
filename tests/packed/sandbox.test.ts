import { execFile, spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.ts';
import { freePort, npmStart } from '../helpers/npm-start.ts';
import { copyProject } from '../helpers/project-copy.ts';
import { WAIT } from '../helpers/time-limits.ts';

const execute = promisify(execFile);

/** @throws Error with all that the command said */
const run = (command: string, args: string[], options: { cwd: string; env?: NodeJS.ProcessEnv }) =>
  execute(command, args, options).catch(({ message, stdout }) => {
    throw new Error(`${message}\n${stdout}`);
  });

const QUIET = ['--no-audit', '--no-fund', '--prefer-offline'];

/** Of the packages of this project those that whoever writes such an app has as well. */
const WEB = [
  '@stytch/react',
  '@testing-library/dom',
  '@testing-library/react',
  '@testing-library/user-event',
  '@types/node',
  '@types/react',
  '@types/react-dom',
  '@vitejs/plugin-react',
  'jsdom',
  'msw',
  'react',
  'react-dom',
  'typescript',
  'vite',
  'vitest',
];

let folder: string;
let tarball: string;
let files: string[];
let before: string;
let source: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'packed-'));
  const copy = await copyProject();
  source = join(copy.folder, 'packages/sandbox');
  before = await readFile(join(source, 'package.json'), 'utf8');
  // As a run that is killed half-way leaves it.
  await run('npm', ['run', 'prepack'], { cwd: source });
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: source });
  const [packed] = JSON.parse(stdout);
  tarball = join(folder, packed.filename);
  files = packed.files.map(({ path }: { path: string }) => path);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
  await rm(join(source, '../..'), { recursive: true });
});

/** Every entry, with the declarations of packages checked too, which Stytch's own would not pass. */
async function expectSoundTypes(app: string): Promise<void> {
  const { name, exports } = JSON.parse(before);
  const entries = Object.keys(exports).map(
    (key, at) => `export * as e${at} from '${name}${key.slice(1)}';\n`,
  );
  await writeFile(join(app, 'entries.ts'), entries.join(''));
  const options = ['--ignoreConfig', '--strict', '--noEmit', '--module', 'nodenext', '--types', 'node'];
  await run('npx', ['tsc', ...options, 'entries.ts'], { cwd: app });
}

/** Copies an app out of this repository, and installs the tarball and these packages, as npm does. */
async function install(name: string, packages: readonly string[]): Promise<string> {
  const app = join(folder, name);
  await cp(join('tests/packed', name), app, { recursive: true });
  const { dependencies, devDependencies } = JSON.parse(await readFile('package.json', 'utf8'));
  const versions = { ...dependencies, ...devDependencies };
  const manifest = {
    name,
    private: true,
    type: 'module',
    scripts: { start: 'vite' },
    dependencies: {
      '@b2b-login/sandbox': `file:${tarball}`,
      ...Object.fromEntries(packages.map((each) => [each, versions[each]])),
    },
  };
  await writeFile(join(app, 'package.json'), JSON.stringify(manifest));
  await run('npm', ['install', ...QUIET], { cwd: app });
  return app;
}

test('the package is JavaScript with types, README and license, and its source is as it was', async () => {
  expect(await readFile(join(source, 'package.json'), 'utf8')).toBe(before);
  const beside = await readdir('packages/sandbox');
  expect((await readdir(source)).filter((file) => !beside.includes(file) && file !== 'dist')).toEqual([]);
  expect(files).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'package.json']));
  const others = files.filter((file) => !/^dist\/.*\.(js|d\.ts|css|html)$/.test(file));
  expect(others.sort()).toEqual(['LICENSE', 'README.md', 'package.json']);
  expect(files.filter((file) => /test\.|coverage\/|pages\/.*\.ts$/.test(file))).toEqual([]);
});

test('a backend of Node signs a member in, against the command and against a server of its own', async () => {
  const app = await install('backend', ['stytch']);
  const sandbox = spawn('npx', ['stytch-sandbox', '--port', '0'], {
    cwd: app,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void process.kill(-(sandbox.pid ?? 0)));
  let said = '';
  for await (const chunk of sandbox.stdout) {
    said += chunk;
    if (said.includes('Ctrl+C')) break;
  }
  const [, url = ''] = /Sandbox: (\S+)/.exec(said) ?? [];
  const node = (file: string) =>
    run(process.execPath, [file], { cwd: app, env: { ...process.env, SANDBOX_URL: url } });
  expect((await node('against-command.mjs')).stdout).toBe('sms@acme.test');
  expect((await node('in-process.mjs')).stdout).toBe('sms@acme.test');
  // Compiled already: no Vite is there to do it.
  await expect(readFile(join(app, 'node_modules/vite/package.json'))).rejects.toThrow('ENOENT');
  expect(await (await fetch(`${url}/__sandbox/pages/dock.js`)).text()).toContain('stytch-sandbox-dock');
});

test('an app of Vite signs a member in by its two lines, in a browser and in a test through MSW', async () => {
  const app = await install('web', WEB);
  await run('npx', ['tsc', '-p', '.'], { cwd: app });
  await expectSoundTypes(app);
  await run('npx', ['vitest', 'run'], { cwd: app, env: { ...process.env, VITEST: undefined } });

  const server = await npmStart(await freePort(), { folder: app });
  onTestFinished(() => server.kill());
  const browser = await chromium.launch(findBrowser());
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  page.setDefaultTimeout(3 * WAIT);
  await page.goto(server.url);
  await page.getByLabel('Email').fill('sms@acme.test');
  await page.getByRole('button', { name: 'Continue with email' }).click();
  await page.getByRole('link', { name: 'Open link' }).click();
  await page.getByRole('button', { name: 'Acme' }).click();
  const code = await page.locator('stytch-sandbox-dock .code').textContent();
  await page.getByLabel('One-time passcode').fill(code ?? '');
  await page.getByText('Signed in as sms@acme.test').waitFor();
});
