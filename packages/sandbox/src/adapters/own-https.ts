import { join } from 'node:path';
import type { CommonServerOptions, UserConfig } from 'vite';
import { isLoopbackHost } from '../loopback.ts';

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
  // For few, and large.
  const { getCertificate } = await import('@vitejs/plugin-basic-ssl');
  const names = ['localhost', ...allowedHosts.map((name) => name.replace(/^\./, '*.'))];
  const pem = await getCertificate(join(root, cacheDir, 'sandbox-https'), 'Stytch sandbox', names);
  return { https: { cert: pem, key: pem } };
}
