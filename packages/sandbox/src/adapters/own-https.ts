import { createHash } from 'node:crypto';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { isIPv4 } from 'node:net';
import { join } from 'node:path';
import type { CommonServerOptions, UserConfig } from 'vite';
import { createCertificate } from '../certificate.ts';
import { isLoopbackHost } from '../loopback.ts';
import { cryptoRandom } from '../state/random.ts';
import { DAY, keyPem, newKeys, pem, validFor } from './keys.ts';

const NAME = 'Stytch sandbox';
const DAYS = 30;

/**
 * HTTPS where a server is opened to other devices, with a certificate that nobody has signed: the SDK's cookies are kept
 * by plain http on localhost alone, and so no sign-in gets beyond its first step.
 */
export async function ownHttps(
  { root = process.cwd(), cacheDir = 'node_modules/.vite' }: UserConfig,
  { host, https }: CommonServerOptions = {},
  allowedHosts: readonly string[],
): Promise<Pick<CommonServerOptions, 'https'>> {
  const isOpened = host === true || (typeof host === 'string' && !isLoopbackHost(host));
  if (https || !isOpened || allowedHosts.length === 0) return {};
  const hosts = ['localhost', ...allowedHosts.map((name) => name.replace(/^\./, '*.'))];
  const both = await keptCertificate(join(root, cacheDir, 'sandbox-https'), hosts);
  return { https: { cert: both, key: both } };
}

/** Browsers ask about each certificate once, so it is kept over restarts. @returns it and its key, as PEM */
async function keptCertificate(folder: string, hosts: readonly string[]): Promise<string> {
  const file = join(folder, `${createHash('sha256').update(hosts.join()).digest('hex').slice(0, 16)}.pem`);
  const made = await stat(file).catch(() => undefined);
  if (made && Date.now() - made.mtimeMs < (DAYS - 2) * DAY) return readFile(file, 'utf8');
  const keys = await newKeys();
  const certificate = await createCertificate(cryptoRandom, {
    keys,
    name: NAME,
    hosts: {
      names: hosts.filter((host) => !isIPv4(host)),
      addresses: hosts.filter((host) => isIPv4(host)).map((host) => Uint8Array.from(host.split('.'), Number)),
    },
    ...validFor(DAYS),
  });
  const both = pem('CERTIFICATE', certificate) + (await keyPem(keys.privateKey));
  await mkdir(folder, { recursive: true });
  await writeFile(file, both, { mode: 0o600 });
  return both;
}
