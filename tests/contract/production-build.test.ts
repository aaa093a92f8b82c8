import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { build } from 'vite';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { newProject } from '#sandbox/testing';
import { escapeHtml } from '../../build/page-shell-plugin.ts';
import { dependencies } from '../../package.json' with { type: 'json' };
import { PRODUCT_NAME } from '../../src/ui/brand.ts';
import { copyProject } from '../helpers/project-copy.ts';

const folders: string[] = [];
const { publicToken } = newProject();

afterEach(() => {
  vi.unstubAllEnvs();
});

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true });
});

async function textsOf(folder: string): Promise<string[]> {
  const texts = (await filesOf(folder))
    .filter((file) => !/\.(br|gz)$/.test(file))
    .map((file) => readFile(join(folder, file), 'utf8'));
  return await Promise.all(texts);
}

async function filesOf(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile())
    .map((file) => relative(folder, join(file.parentPath, file.name)));
}

/** Builds the app as `npm run build` does and answers where. */
async function builtFolder(variables: Record<string, string>): Promise<string> {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  vi.stubEnv('NODE_ENV', 'production');
  const outDir = await mkdtemp(join(tmpdir(), 'build-'));
  folders.push(outDir);
  await build({ logLevel: 'silent', build: { outDir, chunkSizeWarningLimit: 1000 } });
  return outDir;
}

let built: Promise<string> | undefined;

/** The build that most tests look at, made once. */
function goodBuild(): Promise<string> {
  built ??= builtFolder({ VITE_STYTCH_PUBLIC_TOKEN: publicToken });
  return built;
}

let configured: Promise<Map<string, string>> | undefined;

/** The texts, by name, of a build with a custom domain and a colour scheme, made once. */
function configuredBuild(): Promise<Map<string, string>> {
  configured ??= buildConfigured();
  return configured;
}

async function buildConfigured(): Promise<Map<string, string>> {
  const project = await copyProject();
  folders.push(project.folder);
  await project.saveLogin({ colorScheme: 'dark' });
  vi.stubEnv('VITE_STYTCH_PUBLIC_TOKEN', publicToken);
  vi.stubEnv('VITE_STYTCH_CUSTOM_DOMAIN', 'login.example.com');
  vi.stubEnv('NODE_ENV', 'production');
  const made = await build({
    configFile: join(project.folder, 'vite.config.ts'),
    logLevel: 'silent',
    build: { write: false, chunkSizeWarningLimit: 1000 },
  });
  if (!('output' in made)) throw new Error('The build made more than one output.');
  return new Map(
    made.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source.toString()]),
  );
}

test('a production build holds its public token, each language apart, and nothing of sandbox or rules', async () => {
  const files = await textsOf(await goodBuild());
  const text = files.join('\n');
  // Not the text itself: a failure would print all of it.
  expect(text.includes(publicToken)).toBe(true);
  expect(text.match(/gallery:|__sandbox|stytch-sandbox|acme\.test/g)).toBeNull();
  // Nor a validator, whose schemas have these names, or a rule.
  expect(text.match(/~standard|~run|Did you mean|no option that Stytch/g)).toBeNull();
  // Nor the pseudo-locale, whose brackets these are.
  expect(text.includes('⟦')).toBe(false);
  // Each other language is a file of its own, for those who need it.
  const spanish = files.filter((file) => file.includes('Escanee el código QR'));
  expect(spanish).toHaveLength(1);
  expect(/createRoot|Escaneie o QR/.test(spanish.join())).toBe(false);
  // What is live can be asked.
  const version = files.find((file) => file.includes('"commit"')) ?? '';
  expect(JSON.parse(version)).toEqual({
    commit: expect.stringMatching(/^[0-9a-f]{40}$/),
    packages: expect.objectContaining({ '@stytch/react': dependencies['@stytch/react'] }),
  });
});

test('a production build loads no script or style that is not its own, and shows no source', async () => {
  const files = await textsOf(await goodBuild());
  const page = files.find((file) => file.startsWith('<!doctype html>')) ?? '';
  // A connection made ahead loads nothing.
  const loaded = [
    ...page.matchAll(/<(?:script|link(?! rel="preconnect")|iframe|img)\b[^>]*\b(?:src|href)="([^"]*)"/g),
  ].map(([, address = '']) => address);
  expect(loaded.length).toBeGreaterThan(1);
  expect(loaded.filter((address) => !/^(\/(?!\/)|data:)/.test(address))).toEqual([]);
  // Each script there is a file, and each style a sheet: the policy lets nothing else through.
  expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
  expect(files.join('\n')).not.toContain('sourceMappingURL');
});

test('a production build says which headers to send, for its own project alone', async () => {
  const policies = [...(await configuredBuild()).values()].map(
    (file) => /Content-Security-Policy:? "?(default-src .*?)(?:" always;)?$/m.exec(file)?.[1],
  );
  const [policy, sameForNginx, ...others] = policies.filter((found) => found !== undefined);
  expect(policy).toMatch(/; connect-src 'self' https:\/\/login\.example\.com; /);
  expect(policy).toMatch(/style-src 'self' 'sha256-[^']{44}' 'sha256-[^']{44}';/);
  expect(policy).not.toMatch(/unsafe|test\.stytch\.com|localhost/);
  expect([sameForNginx, others]).toEqual([policy, []]);
});

test('a built page names the product before any stylesheet, and connects to Stytch ahead of the first call', async () => {
  const folder = await goodBuild();
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  expect(page).toContain(
    '<link rel="preconnect" href="https://test.stytch.com" crossorigin="use-credentials">',
  );
  const name = escapeHtml(PRODUCT_NAME);
  expect(page.indexOf(name)).toBeGreaterThan(0);
  expect(page.indexOf('rel="stylesheet"')).toBeGreaterThan(page.indexOf(name));
  // The policy of the page allows neither.
  expect(page).not.toMatch(/<style|style=|<script(?![^>]* src=)/);
});

test('every script and stylesheet of a build is there compressed as well', async () => {
  const folder = await goodBuild();
  const files = await filesOf(folder);
  const plain = files.filter((file) => /\.(js|css|html)$/.test(file));
  expect(plain.length).toBeGreaterThan(5);
  for (const file of plain) {
    const text = await readFile(join(folder, file));
    expect(brotliDecompressSync(await readFile(join(folder, `${file}.br`))).equals(text)).toBe(true);
    expect(gunzipSync(await readFile(join(folder, `${file}.gz`))).equals(text)).toBe(true);
  }
});

test('the client needs nothing of React, and no page but the login anything of the widget', async () => {
  const folder = join(await goodBuild(), 'assets');
  const importsOf = async (name: string): Promise<string[]> => {
    const file = (await readdir(folder)).find(
      (asset) => asset.startsWith(`${name}-`) && asset.endsWith('.js'),
    );
    const code = await readFile(join(folder, file ?? `no chunk is named ${name}`), 'utf8');
    return [...code.matchAll(/(?:from|import)\s*["`']\.\/([a-z-]+)-[\w-]{8}\.js/g)].map(
      ([, chunk = '']) => chunk,
    );
  };
  // Where this fails after an upgrade of the SDK, `build/page-chunks.ts` no longer knows its parts apart.
  expect(await importsOf('preload')).toEqual([]);
  expect(await importsOf('stytch')).toEqual(['rolldown-runtime', 'preload']);
  expect(await importsOf('widget')).toContain('react');
  for (const page of ['index', 'dashboard', 'sign-in-pages'])
    expect(await importsOf(page)).not.toContain('widget');
});

test('a colour scheme that is set is that of the page from the start', async () => {
  const page = (await configuredBuild()).get('index.html');
  expect(page).toContain('<html data-color-scheme="dark" lang="en">');
  expect(page).toContain('<meta name="color-scheme" content="dark" />');
});
