/** Answers `length` random bytes. Every identifier, token and code of the sandbox comes from here. */
export type Random = (length: number) => Uint8Array;

export const cryptoRandom: Random = (length) => crypto.getRandomValues(new Uint8Array(length));

/** A version 4 UUID. */
function uuid(random: Random): string {
  const bytes = random(16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** An identifier in Stytch's form, such as `member-test-<uuid>`. */
export function newId(random: Random, kind: string): string {
  return `${kind}-test-${uuid(random)}`;
}

/** An opaque token in Stytch's form: 44 URL-safe characters (33 random bytes). */
export function newToken(random: Random): string {
  return base64Url(random(33));
}

/** A six-digit code, each as likely as any other. */
export function newCode(random: Random): string {
  const limit = Math.floor(2 ** 32 / 1_000_000) * 1_000_000;
  for (;;) {
    const number = uint32(random);
    if (number < limit) return String(number % 1_000_000).padStart(6, '0');
  }
}

const RECOVERY_ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A recovery code in Stytch's form, such as `22o0-e6e9-plwt`, each as likely as any other. */
export function newRecoveryCode(random: Random): string {
  const limit = Math.floor(256 / RECOVERY_ALPHABET.length) * RECOVERY_ALPHABET.length;
  let characters = '';
  while (characters.length < 12) {
    for (const byte of random(12 - characters.length)) {
      if (byte < limit) characters += RECOVERY_ALPHABET.charAt(byte % RECOVERY_ALPHABET.length);
    }
  }
  return characters.replace(/^(.{4})(.{4})(.{4})$/, '$1-$2-$3');
}

/** A number from 0 to 1, without 1. */
export const newShare = (random: Random): number => uint32(random) / 2 ** 32;

const uint32 = (random: Random): number => new DataView(random(4).slice().buffer).getUint32(0);

export function base64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
