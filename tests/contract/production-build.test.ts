import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, expect, test, vi } from 'vitest';
import { dependencies } from '../../package.json' with { type: 'json' };
import { copyProject } from '../helpers/project-copy.ts';
import { newProject } from '../helpers/test-project.ts';

const folders: string[] = [];

afterEach(async () => {
  vi.unstubAllEnvs();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

/** Builds the app as `npm run build` does and answers the text of each file. */
async function builtFiles(variables: Record<string, string>): Promise<string[]> {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  vi.stubEnv('NODE_ENV', 'production');
  const outDir = await mkdtemp(join(tmpdir(), 'build-'));
  folders.push(outDir);
  await build({ logLevel: 'silent', build: { outDir, chunkSizeWarningLimit: 1000 } });
  const files = await readdir(outDir, { recursive: true, withFileTypes: true });
  const texts = files
    .filter((file) => file.isFile())
    .map((file) => readFile(join(file.parentPath, file.name), 'utf8'));
  return await Promise.all(texts);
}

test('a production build holds its public token, each language apart, and nothing of sandbox or rules', async () => {
  const { publicToken } = newProject();
  const files = await builtFiles({ VITE_STYTCH_PUBLIC_TOKEN: publicToken });
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
}, 30_000);

test('a production build loads no script or style that is not its own, and shows no source', async () => {
  const { publicToken } = newProject();
  const files = await builtFiles({ VITE_STYTCH_PUBLIC_TOKEN: publicToken });
  const page = files.find((file) => file.startsWith('<!doctype html>')) ?? '';
  const loaded = [...page.matchAll(/<(?:script|link|iframe|img)\b[^>]*\b(?:src|href)="([^"]*)"/g)].map(
    ([, address = '']) => address,
  );
  expect(loaded.length).toBeGreaterThan(1);
  expect(loaded.filter((address) => !/^(\/(?!\/)|data:)/.test(address))).toEqual([]);
  // Each script there is a file, and each style a sheet: the policy lets nothing else through.
  expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
  expect(files.join('\n')).not.toContain('sourceMappingURL');
}, 30_000);

test('a production build says which headers to send, for its own project alone', async () => {
  const { publicToken } = newProject();
  const files = await builtFiles({
    VITE_STYTCH_PUBLIC_TOKEN: publicToken,
    VITE_STYTCH_CUSTOM_DOMAIN: 'login.example.com',
  });
  const policies = files.map(
    (file) => /Content-Security-Policy:? "?(default-src .*?)(?:" always;)?$/m.exec(file)?.[1],
  );
  const [policy, sameForNginx, ...others] = policies.filter((found) => found !== undefined);
  expect(policy).toMatch(/; connect-src https:\/\/login\.example\.com; /);
  expect(policy).toMatch(/style-src 'self' 'sha256-[^']{44}' 'sha256-[^']{44}';/);
  expect(policy).not.toMatch(/unsafe|test\.stytch\.com|localhost/);
  expect([sameForNginx, others]).toEqual([policy, []]);
}, 30_000);

test('a build of a source that holds a secret is refused without printing it', async () => {
  const project = await copyProject();
  folders.push(project.folder);
  const { publicToken, secret } = newProject();
  await project.saveLogin({ strings: { 'login.title': secret } });
  vi.stubEnv('VITE_STYTCH_PUBLIC_TOKEN', publicToken);
  const failure = build({ configFile: join(project.folder, 'vite.config.ts'), logLevel: 'silent' });
  await expect(failure).rejects.toThrow(/index-.*\.js holds a Stytch secret/);
  await expect(failure).rejects.not.toThrow(secret);
}, 30_000);

test('a build without a public token is refused, and says what to set', async () => {
  await expect(builtFiles({ VITE_STYTCH_PUBLIC_TOKEN: '' })).rejects.toThrow(
    /VITE_STYTCH_PUBLIC_TOKEN: It is not set\. Set it to the public token of your Stytch project/,
  );
});

test('a build whose custom domain would say more in the security policy than a host is refused', async () => {
  const { publicToken } = newProject();
  for (const domain of ['https://login.example.com', 'a.test; script-src *', 'a.test,b.test', '*'])
    await expect(
      builtFiles({ VITE_STYTCH_PUBLIC_TOKEN: publicToken, VITE_STYTCH_CUSTOM_DOMAIN: domain }),
    ).rejects.toThrow(`VITE_STYTCH_CUSTOM_DOMAIN: It holds \`${domain}\`, which is not a host name.`);
}, 30_000);

test('a build with a secret in a public variable is refused without printing it', async () => {
  const { publicToken, secret } = newProject();
  const failure = builtFiles({ VITE_STYTCH_PUBLIC_TOKEN: publicToken, VITE_BACKEND_KEY: secret });
  await expect(failure).rejects.toThrow(/VITE_BACKEND_KEY: It holds a Stytch secret/);
  await expect(failure).rejects.not.toThrow(secret);
});

test('a build with mistakes in the login config is refused, with all that is wrong', async () => {
  const project = await copyProject();
  folders.push(project.folder);
  await project.saveLogin({
    config: { mfaProductInclude: [], sessionOptions: { sessionDurationMinutes: 3 } },
  });
  vi.stubEnv('VITE_STYTCH_PUBLIC_TOKEN', '');
  const failure = build({ configFile: join(project.folder, 'vite.config.ts'), logLevel: 'silent' });
  await expect(failure).rejects.toThrow(/- VITE_STYTCH_PUBLIC_TOKEN: It is not set/);
  await expect(failure).rejects.toThrow(
    '- src/login.config.ts: `sessionOptions.sessionDurationMinutes` is 3. Write whole minutes from 5 to 527040 (366 days).\n' +
      '- src/login.config.ts: `mfaProductInclude` is empty, which Stytch takes for all methods.',
  );
}, 30_000);
