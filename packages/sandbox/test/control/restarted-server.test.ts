import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'vite';
import { expect, test, vi } from 'vitest';
import { keptSandbox } from '../../src/adapters/kept-sandbox.ts';

test('a restart of the development server, as for a new product name, keeps what the sandbox knows', async () => {
  vi.stubEnv('VITE_STYTCH_PUBLIC_TOKEN', '');
  const server = await createServer({
    logLevel: 'silent',
    server: { port: 0 },
    optimizeDeps: { noDiscovery: true },
  });
  await server.listen();
  const seedNow = async () => {
    const url = new URL('/__sandbox/seed', server.resolvedUrls?.local[0]);
    return { url, seed: await (await fetch(url)).json() };
  };
  const { url, seed } = await seedNow();
  const organizations = [{ organization_name: 'Kept', organization_slug: 'kept' }];
  expect((await fetch(url, { method: 'PUT', body: JSON.stringify({ organizations }) })).ok).toBe(true);
  try {
    await server.restart();
    expect((await seedNow()).seed.organizations).toMatchObject(organizations);
  } finally {
    // The process's other tests find it as it was.
    await fetch((await seedNow()).url, { method: 'PUT', body: JSON.stringify(seed) });
    await server.close();
  }
});

test('a sandbox whose own code has changed begins anew', async () => {
  const code = await mkdtemp(join(tmpdir(), 'sandbox-code-'));
  const file = join(code, 'state.ts');
  await writeFile(file, '');
  const first = keptSandbox({ appPath: '/' }, code);
  expect(keptSandbox({ appPath: '/' }, code)).toBe(first);
  await utimes(file, new Date(), new Date(Date.now() + 10_000));
  expect(keptSandbox({ appPath: '/' }, code)).not.toBe(first);
  await rm(code, { recursive: true });
});
