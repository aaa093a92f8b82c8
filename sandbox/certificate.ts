import type { Random } from './state/random.ts';

export interface CertificateRequest {
  keys: { publicKey: CryptoKey; privateKey: CryptoKey };
  /** Of whom. Names of hosts are told apart from IP addresses. */
  name: string;
  hosts?: { names: string[]; addresses: Uint8Array<ArrayBuffer>[] };
  from: Date;
  to: Date;
}

/** X.509's names for what stands in a certificate. */
const COMMON_NAME = '2.5.4.3';
const SUBJECT_ALT_NAME = '2.5.29.17';
const DNS_NAME = 2;
const IP_ADDRESS = 7;

/** A certificate that a key signs for itself. @returns DER */
export async function selfSignedCertificate(
  random: Random,
  { keys, name, hosts, from, to }: CertificateRequest,
): Promise<Uint8Array<ArrayBuffer>> {
  // Few ask for one, and the library is large.
  const [{ Integer, OctetString, Utf8String }, pki] = await Promise.all([import('asn1js'), import('pkijs')]);
  const engine = new pki.CryptoEngine({ name: 'web', crypto, subtle: crypto.subtle });
  const certificate = new pki.Certificate({ version: 2 });
  const serial = random(16).slice();
  // Positive, and no longer than its number needs.
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40;
  certificate.serialNumber = new Integer({ valueHex: serial.buffer });
  for (const side of [certificate.subject, certificate.issuer])
    side.typesAndValues.push(
      new pki.AttributeTypeAndValue({ type: COMMON_NAME, value: new Utf8String({ value: name }) }),
    );
  certificate.notBefore = new pki.Time({ type: 0, value: from });
  certificate.notAfter = new pki.Time({ type: to.getUTCFullYear() < 2050 ? 0 : 1, value: to });
  if (hosts) {
    const altNames = new pki.GeneralNames({
      names: [
        ...hosts.names.map((value) => new pki.GeneralName({ type: DNS_NAME, value })),
        ...hosts.addresses.map(
          (bytes) =>
            new pki.GeneralName({ type: IP_ADDRESS, value: new OctetString({ valueHex: bytes.buffer }) }),
        ),
      ],
    });
    const extnValue = altNames.toSchema().toBER(false);
    certificate.extensions = [new pki.Extension({ extnID: SUBJECT_ALT_NAME, critical: false, extnValue })];
  }
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey, engine);
  await certificate.sign(keys.privateKey, 'SHA-256', engine);
  return new Uint8Array(certificate.toSchema().toBER(false));
}
