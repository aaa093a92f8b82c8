/** Of every key that certificates here are made with. */
export const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256' };
export const DAY = 86_400_000;

export const newKeys = () => crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);

/** From yesterday: clocks differ. */
export const validFor = (days: number) => ({
  from: new Date(Date.now() - DAY),
  to: new Date(Date.now() + (days - 1) * DAY),
});

export const keyPem = async (key: CryptoKey): Promise<string> =>
  pem('PRIVATE KEY', new Uint8Array(await crypto.subtle.exportKey('pkcs8', key)));

export const pem = (label: string, bytes: Uint8Array): string =>
  `-----BEGIN ${label}-----\n${Buffer.from(bytes).toString('base64').replace(/.{64}/g, '$&\n').trimEnd()}\n-----END ${label}-----\n`;
