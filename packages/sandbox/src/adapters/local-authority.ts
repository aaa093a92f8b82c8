import { X509Certificate } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { createCertificate } from '../certificate.ts';
import { cryptoRandom } from '../state/random.ts';
import { ALGORITHM, DAY, keyPem, newKeys, pem, validFor } from './keys.ts';

const NAME = 'Stytch sandbox of this machine';
const HOSTS = {
  names: ['localhost'],
  addresses: [Uint8Array.of(127, 0, 0, 1), new Uint8Array(16).fill(1, 15)],
};
const AUTHORITY_DAYS = 3650;
/** The most that Apple's clients take. */
const CERTIFICATE_DAYS = 397;

export interface LocalCertificate {
  cert: string;
  key: string;
  /** File of the authority that clients must trust. */
  authority: string;
}

/**
 * A new certificate for this machine's names, by an authority that is made once.
 * @param folder where the authority is kept
 */
export async function localCertificate(folder: string = defaultFolder()): Promise<LocalCertificate> {
  const authority = join(folder, 'authority.pem');
  const issuer = await readAuthority(folder).catch(async (error: unknown) => {
    if (!isMissing(error)) throw error;
    await makeAuthority(folder);
    return readAuthority(folder);
  });
  const keys = await newKeys();
  const cert = await createCertificate(cryptoRandom, {
    keys,
    issuer: { name: NAME, keys: issuer },
    name: 'localhost',
    hosts: HOSTS,
    ...validFor(CERTIFICATE_DAYS),
  });
  return { cert: pem('CERTIFICATE', cert), key: await keyPem(keys.privateKey), authority };
}

const defaultFolder = (): string =>
  join(process.env.XDG_DATA_HOME || join(homedir(), '.local/share'), 'stytch-b2b-sandbox');

async function readAuthority(folder: string) {
  const key = await readFile(join(folder, 'authority-key.pem'), 'utf8');
  const certificate = new X509Certificate(await readFile(join(folder, 'authority.pem')));
  if (Date.parse(certificate.validTo) < Date.now() + CERTIFICATE_DAYS * DAY)
    throw new Error(
      `The certificate authority in ${folder} ends soon. Delete the folder, and trust the next one.`,
    );
  const spki = certificate.publicKey.export({ type: 'spki', format: 'der' });
  return {
    privateKey: await crypto.subtle.importKey('pkcs8', bytesOf(key), ALGORITHM, false, ['sign']),
    publicKey: await crypto.subtle.importKey('spki', new Uint8Array(spki), ALGORITHM, true, ['verify']),
  };
}

/** Moved into place as one, so that of two that start at once both use the same. */
async function makeAuthority(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const draft = await mkdtemp(`${folder}-`);
  try {
    const keys = await newKeys();
    const certificate = await createCertificate(cryptoRandom, {
      keys,
      name: NAME,
      isAuthority: true,
      ...validFor(AUTHORITY_DAYS),
    });
    await writeFile(join(draft, 'authority-key.pem'), await keyPem(keys.privateKey), { mode: 0o600 });
    await writeFile(join(draft, 'authority.pem'), pem('CERTIFICATE', certificate));
    await chmod(draft, 0o700);
    await rename(draft, folder).catch((error: unknown) => {
      if (!isThere(error)) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined);
const isMissing = (error: unknown): boolean => codeOf(error) === 'ENOENT';
const isThere = (error: unknown): boolean => ['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(String(codeOf(error)));

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text.replace(/-----.*-----|\s/g, ''), 'base64'));
