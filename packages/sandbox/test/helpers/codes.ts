import { TOTP } from 'otpauth';

/** A code of the same form that is wrong. */
export const otherThan = (code: string): string => (code === '000000' ? '000001' : '000000');

/**
 * What an authenticator app shows.
 * @param secret base32
 * @param secondsFromNow how far the sandbox's clock was moved
 */
export const totpCode = (secret: string, secondsFromNow = 0): string =>
  new TOTP({ secret }).generate({ timestamp: Date.now() + secondsFromNow * 1000 });

/** The authenticator apps of the default seed; that of `admin@acme.test` is in Authenticator Only. */
export const seededTotpSecrets = {
  'totp@acme.test': 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
  'both@acme.test': 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
  'admin@acme.test': 'MFRGGZDFMZTWQ2LKMFRGGZDFMZTWQ2LK',
} as const;
