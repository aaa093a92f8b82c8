import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, expect, test, vi } from 'vitest';
import { newProject } from '../helpers/test-project.ts';

const folders: string[] = [];

afterEach(async () => {
  vi.unstubAllEnvs();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

/** Builds the app as `npm run build` does and answers all its text. */
async function builtText(variables: Record<string, string>): Promise<string> {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  vi.stubEnv('NODE_ENV', 'production');
  const outDir = await mkdtemp(join(tmpdir(), 'build-'));
  folders.push(outDir);
  await build({ logLevel: 'silent', build: { outDir, chunkSizeWarningLimit: 1000 } });
  const files = await readdir(outDir, { recursive: true, withFileTypes: true });
  const texts = files
    .filter((file) => file.isFile())
    .map((file) => readFile(join(file.parentPath, file.name), 'utf8'));
  return (await Promise.all(texts)).join('\n');
}

test('a production build holds its public token and nothing of the sandbox', async () => {
  const { publicToken } = newProject();
  const text = await builtText({ VITE_STYTCH_PUBLIC_TOKEN: publicToken });
  // Not the text itself: a failure would print all of it.
  expect(text.includes(publicToken)).toBe(true);
  expect(text.match(/__sandbox|stytch-sandbox|acme\.test/g)).toBeNull();
}, 30_000);

test('a build without a public token is refused, and says what to set', async () => {
  await expect(builtText({ VITE_STYTCH_PUBLIC_TOKEN: '' })).rejects.toThrow(
    /VITE_STYTCH_PUBLIC_TOKEN: It is not set\. Set it to the public token of your Stytch project/,
  );
});

test('a build with a secret in a public variable is refused without printing it', async () => {
  const { publicToken, secret } = newProject();
  const failure = builtText({ VITE_STYTCH_PUBLIC_TOKEN: publicToken, VITE_BACKEND_KEY: secret });
  await expect(failure).rejects.toThrow(/VITE_BACKEND_KEY: It holds a Stytch secret/);
  await expect(failure).rejects.not.toThrow(secret);
});
