import type { Random } from './state/random.ts';

export interface CertificateRequest {
  keys: { publicKey: CryptoKey; privateKey: CryptoKey };
  /** Of whom. Names of hosts are told apart from IP addresses. */
  name: string;
  hosts?: { names: string[]; addresses: Uint8Array<ArrayBuffer>[] };
  /** Who signs it. Default: its own key does. */
  issuer?: { name: string; keys: { publicKey: CryptoKey; privateKey: CryptoKey } };
  /** Whether it may sign others, for this machine's names only. */
  isAuthority?: boolean;
  from: Date;
  to: Date;
}

/** X.509's names for what stands in a certificate. */
const COMMON_NAME = '2.5.4.3';
const SUBJECT_ALT_NAME = '2.5.29.17';
const SUBJECT_KEY = '2.5.29.14';
const KEY_USAGE = '2.5.29.15';
const BASIC_CONSTRAINTS = '2.5.29.19';
const NAME_CONSTRAINTS = '2.5.29.30';
const AUTHORITY_KEY = '2.5.29.35';
const EXTENDED_KEY_USAGE = '2.5.29.37';
const SERVER_AUTH = '1.3.6.1.5.5.7.3.1';
const DNS_NAME = 2;
const IP_ADDRESS = 7;

/** A certificate that a key signs for itself, or that an authority signs. @returns DER */
export async function createCertificate(
  random: Random,
  request: CertificateRequest,
): Promise<Uint8Array<ArrayBuffer>> {
  // Few ask for one, and the library is large.
  const { keys, name, issuer = request, from, to } = request;
  const [{ Integer, Utf8String }, pki] = await Promise.all([import('asn1js'), import('pkijs')]);
  const engine = new pki.CryptoEngine({ name: 'web', crypto, subtle: crypto.subtle });
  const certificate = new pki.Certificate({ version: 2 });
  const serial = random(16).slice();
  // Positive, and no longer than its number needs.
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40;
  certificate.serialNumber = new Integer({ valueHex: serial.buffer });
  const sides = [
    [certificate.subject, name],
    [certificate.issuer, issuer.name],
  ] as const;
  for (const [side, value] of sides)
    side.typesAndValues.push(
      new pki.AttributeTypeAndValue({ type: COMMON_NAME, value: new Utf8String({ value }) }),
    );
  certificate.notBefore = new pki.Time({ type: 0, value: from });
  certificate.notAfter = new pki.Time({ type: to.getUTCFullYear() < 2050 ? 0 : 1, value: to });
  const extensions = await extensionsOf(request);
  if (extensions.length > 0) certificate.extensions = extensions;
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey, engine);
  await certificate.sign(issuer.keys.privateKey, 'SHA-256', engine);
  return new Uint8Array(certificate.toSchema().toBER(false));
}

/** What strict clients, Python's among them, want to find in an authority's certificate and in those it signs. */
async function extensionsOf({ keys, hosts, issuer, isAuthority = false }: CertificateRequest) {
  const [{ BitString, OctetString }, pki] = await Promise.all([import('asn1js'), import('pkijs')]);
  const extension = (extnID: string, value: { toBER(): ArrayBuffer }, critical = false) =>
    new pki.Extension({ extnID, critical, extnValue: value.toBER() });
  const dns = (value: string) => new pki.GeneralName({ type: DNS_NAME, value });
  const ip = (bytes: Uint8Array<ArrayBuffer>) =>
    new pki.GeneralName({ type: IP_ADDRESS, value: new OctetString({ valueHex: bytes.slice().buffer }) });
  const extensions = [];
  if (hosts) {
    const names = [...hosts.names.map(dns), ...hosts.addresses.map(ip)];
    extensions.push(
      extension(SUBJECT_ALT_NAME, new pki.GeneralNames({ names }).toSchema()),
      extension(EXTENDED_KEY_USAGE, new pki.ExtKeyUsage({ keyPurposes: [SERVER_AUTH] }).toSchema()),
    );
  }
  if (isAuthority) {
    const permittedSubtrees = [dns('localhost'), ip(LOOPBACK_4), ip(LOOPBACK_6)].map(
      (base) => new pki.GeneralSubtree({ base }),
    );
    extensions.push(
      extension(
        BASIC_CONSTRAINTS,
        new pki.BasicConstraints({ cA: true, pathLenConstraint: 0 }).toSchema(),
        true,
      ),
      // keyCertSign
      extension(KEY_USAGE, new BitString({ valueHex: new Uint8Array([0x04]).buffer, unusedBits: 2 }), true),
      extension(NAME_CONSTRAINTS, new pki.NameConstraints({ permittedSubtrees }).toSchema(), true),
      extension(SUBJECT_KEY, new OctetString({ valueHex: await keyId(keys.publicKey) })),
    );
  }
  if (issuer) {
    const keyIdentifier = new OctetString({ valueHex: await keyId(issuer.keys.publicKey) });
    extensions.push(
      extension(AUTHORITY_KEY, new pki.AuthorityKeyIdentifier({ keyIdentifier }).toSchema()),
      extension(SUBJECT_KEY, new OctetString({ valueHex: await keyId(keys.publicKey) })),
    );
  }
  return extensions;
}

/** 127.0.0.0/8 and ::1, each with its mask. */
const LOOPBACK_4 = Uint8Array.of(127, 0, 0, 0, 255, 0, 0, 0);
const LOOPBACK_6 = new Uint8Array(32).fill(1, 15, 16).fill(255, 16);

/** Any name of a key does, as long as it is the same in both certificates. */
const keyId = async (key: CryptoKey): Promise<ArrayBuffer> =>
  crypto.subtle.digest('SHA-1', await crypto.subtle.exportKey('spki', key));
