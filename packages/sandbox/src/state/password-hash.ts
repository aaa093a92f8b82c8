import * as v from 'valibot';
import type { ErrorType } from '../errors/error-catalogue.ts';
import { StytchError } from '../errors/stytch-error.ts';

const salts = v.optional(
  v.object({
    prepend_salt: v.optional(v.string(), ''),
    append_salt: v.optional(v.string(), ''),
  }),
);

/** A password of which only the hash is known, in the fields of Stytch's Migrate endpoint. */
export const passwordHashFields = {
  hash: v.pipe(v.string(), v.nonEmpty('invalid_hash')),
  hash_type: v.picklist(
    ['bcrypt', 'md_5', 'argon_2i', 'argon_2id', 'sha_1', 'sha_512', 'scrypt', 'phpass', 'pbkdf_2'],
    'invalid_hash_type',
  ),
  md_5_config: salts,
  sha_1_config: salts,
  sha_512_config: salts,
  argon_2_config: v.optional(
    v.object({
      salt: v.string(),
      iteration_amount: v.number(),
      memory: v.number(),
      threads: v.number(),
      key_length: v.number(),
    }),
  ),
  scrypt_config: v.optional(
    v.object({
      salt: v.string(),
      n_parameter: v.number(),
      r_parameter: v.number(),
      p_parameter: v.number(),
      key_length: v.number(),
    }),
  ),
  pbkdf_2_config: v.optional(
    v.object({
      salt: v.string(),
      iteration_amount: v.number(),
      key_length: v.number(),
      algorithm: v.optional(v.picklist(['sha256', 'sha512'], 'invalid_pbkdf_2_algorithm'), 'sha256'),
    }),
  ),
};

const passwordHash = v.object(passwordHashFields);
export type PasswordHash = v.InferOutput<typeof passwordHash>;
type Bytes = Uint8Array<ArrayBuffer>;

/** Whether a password has this hash. It reads the hash anew, whose libraries only those wait for who need them. */
export const hasHash = (password: string, hash: PasswordHash): Promise<boolean> => readHash(hash)(password);

/** @throws an error for each type and field, such as `invalid_md_5_hash`, `invalid_argon_2_salt` */
export function checkHash(hash: PasswordHash): void {
  readHash(hash);
}

/** For whoever has another way to tell what is wrong. */
export function isHash(hash: PasswordHash): boolean {
  try {
    checkHash(hash);
    return true;
  } catch (error) {
    if (error instanceof StytchError) return false;
    throw error;
  }
}

/** Hashes a password anew, for where only the hash of the one before was known. */
export async function saltedHash(password: string, prepend_salt: string): Promise<PasswordHash> {
  const hash = toHex(await digest('SHA-512', utf8(prepend_salt + password)));
  return { hash, hash_type: 'sha_512', sha_512_config: { prepend_salt, append_salt: '' } };
}

function readHash(given: PasswordHash): (password: string) => Promise<boolean> {
  const { hash, hash_type } = given;
  switch (hash_type) {
    case 'md_5':
      return readSalted(hash, 16, 'invalid_md_5_hash', given.md_5_config, md5);
    case 'sha_1':
      return readSalted(hash, 20, 'invalid_sha_1_hash', given.sha_1_config, (data) => digest('SHA-1', data));
    case 'sha_512':
      return readSalted(hash, 64, 'invalid_sha_512_hash', given.sha_512_config, (data) =>
        digest('SHA-512', data),
      );
    case 'bcrypt':
      return readBcrypt(hash);
    case 'phpass':
      return readPhpass(hash);
    case 'scrypt':
      return readScrypt(hash, given.scrypt_config);
    case 'pbkdf_2':
      return readPbkdf2(hash, given.pbkdf_2_config);
    case 'argon_2i':
    case 'argon_2id':
      return readArgon2(hash, hash_type, given.argon_2_config);
  }
}

function readSalted(
  hash: string,
  length: number,
  error: ErrorType,
  salt: PasswordHash['md_5_config'],
  algorithm: (data: Bytes) => Promise<Bytes>,
) {
  const expected = fromHex(hash);
  hold(expected?.length === length, error);
  const { prepend_salt = '', append_salt = '' } = salt ?? {};
  return async (password: string) =>
    toHex(await algorithm(utf8(prepend_salt + password + append_salt))) === hash.toLowerCase();
}

function readBcrypt(hash: string) {
  const [, cost] = /^\$2[aby]\$(\d\d)\$[./A-Za-z0-9]{53}$/.exec(hash) ?? [];
  if (cost === undefined) throw new StytchError('invalid_bcrypt_hash');
  hold(Number(cost) >= 4 && Number(cost) <= 31, 'invalid_bcrypt_cost');
  return async (password: string) => (await import('bcryptjs')).compare(password, hash);
}

const PHPASS_DIGITS = './0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** The portable hashes of phpass, as WordPress ($P$) and phpBB ($H$) keep them. */
function readPhpass(hash: string) {
  hold(/^\$[PH]\$/.test(hash), 'invalid_phpass_hash_prefix');
  hold(/^.{3}[./0-9A-Za-z]{31}$/.test(hash), 'invalid_phpass_hash_format');
  const log2 = PHPASS_DIGITS.indexOf(hash.charAt(3));
  hold(log2 >= 7 && log2 <= 30, 'invalid_phpass_hash_format');
  return async (password: string) => {
    const { md5: md5Sync } = await import('@noble/hashes/legacy.js');
    let state = md5Sync(utf8(hash.slice(4, 12) + password));
    for (let round = 0; round < 2 ** log2; round++) state = md5Sync(joined(state, utf8(password)));
    return phpassText(state) === hash.slice(12);
  };
}

/** Base 64 by phpass: three bytes at a time, the lowest six bits first. */
function phpassText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const group = [...bytes.subarray(at, at + 3)];
    const value = group.reduce((sum, byte, index) => sum + byte * 256 ** index, 0);
    for (let digit = 0; digit <= group.length; digit++)
      text += PHPASS_DIGITS.charAt(Math.floor(value / 64 ** digit) % 64);
  }
  return text;
}

/** The memory that the libraries take at most, in bytes. */
const MAX_MEMORY = 2 ** 30;

/** In PHC's form, or the hash and the salt in base 64. */
function readScrypt(hash: string, config: PasswordHash['scrypt_config']) {
  const [, ln, r, p, phcSalt, phcHash] =
    /^\$scrypt\$ln=(\d+),r=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(hash) ?? [];
  const isPhc = phcHash !== undefined;
  if (!isPhc && !config) throw new StytchError('invalid_scrypt_parameters');
  const salt = fromBase64(phcSalt ?? config?.salt ?? '');
  if (!salt) throw new StytchError('invalid_base64_scrypt_salt');
  hold(salt.length > 0, 'invalid_scrypt_salt_length');
  const expected = fromBase64(phcHash ?? hash);
  if (!expected?.length) throw new StytchError('invalid_base64_scrypt_hash');
  const N = isPhc ? 2 ** Number(ln) : (config?.n_parameter ?? 0);
  hold(Number.isInteger(Math.log2(N)) && N > 1 && N <= 262_144, 'invalid_scrypt_n_parameter');
  const parameters = isPhc
    ? { r: Number(r), p: Number(p) }
    : { r: config?.r_parameter ?? 0, p: config?.p_parameter ?? 0 };
  hold(isCount(parameters.r) && isCount(parameters.p), 'invalid_scrypt_parameters');
  hold(128 * parameters.r * (N + parameters.p) <= MAX_MEMORY, 'invalid_scrypt_parameters');
  hold(isPhc || config?.key_length === expected.length, 'scrypt_key_length_mismatch');
  return async (password: string) => {
    const { scryptAsync } = await import('@noble/hashes/scrypt.js');
    const options = { N, ...parameters, dkLen: expected.length, maxmem: 2 * MAX_MEMORY };
    return toHex(await scryptAsync(utf8(password), salt, options)) === toHex(expected);
  };
}

/** The hash and the salt in base 64. */
function readPbkdf2(hash: string, config: PasswordHash['pbkdf_2_config']) {
  const salt = fromBase64(config?.salt ?? '');
  if (!config || !salt?.length) throw new StytchError('invalid_pbkdf_2_salt');
  const expected = fromBase64(hash);
  if (!expected?.length) throw new StytchError('invalid_pbkdf_2_hash');
  const { iteration_amount: iterations, key_length, algorithm } = config;
  hold(isCount(iterations) && iterations < 2 ** 31, 'invalid_pbkdf_2_iteration_amount');
  hold(key_length === expected.length, 'pbkdf_2_key_length_mismatch');
  return async (password: string) => {
    const key = await crypto.subtle.importKey('raw', utf8(password), 'PBKDF2', false, ['deriveBits']);
    const name = algorithm === 'sha512' ? 'SHA-512' : 'SHA-256';
    const parameters = { name: 'PBKDF2', hash: name, salt, iterations };
    const bits = await crypto.subtle.deriveBits(parameters, key, 8 * key_length);
    return toHex(new Uint8Array(bits)) === toHex(expected);
  };
}

/** In the encoded form that says it all, or the hash in hex, with the salt as it is. */
function readArgon2(hash: string, type: 'argon_2i' | 'argon_2id', config: PasswordHash['argon_2_config']) {
  const [, kind, version = '16', m, t, p, encodedSalt, encodedHash] =
    /^\$(argon2id?)\$(?:v=(\d+)\$)?m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(hash) ?? [];
  const isEncoded = encodedHash !== undefined;
  hold(isEncoded ? kind === type.replace('_', '') : config !== undefined, 'invalid_hash');
  hold(!isEncoded || version === '16' || version === '19', 'invalid_hash');
  const expected = isEncoded ? fromBase64(encodedHash) : fromHex(hash);
  if (!expected?.length) throw new StytchError('invalid_hash');
  const salt = encodedSalt === undefined ? utf8(config?.salt ?? '') : fromBase64(encodedSalt);
  if (!salt || salt.length < 8) throw new StytchError('invalid_argon_2_salt');
  const options = {
    t: isEncoded ? Number(t) : (config?.iteration_amount ?? 0),
    m: isEncoded ? Number(m) : (config?.memory ?? 0),
    p: isEncoded ? Number(p) : (config?.threads ?? 0),
    dkLen: isEncoded ? expected.length : (config?.key_length ?? 0),
    version: isEncoded ? Number(version) : 19,
  };
  hold(isCount(options.t) && options.t < 2 ** 32, 'invalid_argon_2_iteration_amount');
  hold(isCount(options.p) && options.p < 2 ** 24, 'invalid_argon_2_threads');
  hold(isCount(options.m) && options.m >= 8 * options.p, 'invalid_argon_2_memory');
  hold(options.m * 1024 <= MAX_MEMORY, 'invalid_argon_2_memory');
  hold(isCount(options.dkLen) && options.dkLen >= 4, 'invalid_argon_2_key_length');
  hold(options.dkLen === expected.length, 'argon_2_key_length_mismatch');
  return async (password: string) => {
    const { argon2iAsync, argon2idAsync } = await import('@noble/hashes/argon2.js');
    const derive = type === 'argon_2i' ? argon2iAsync : argon2idAsync;
    return (
      toHex(await derive(utf8(password), salt, { ...options, maxmem: 2 * MAX_MEMORY })) === toHex(expected)
    );
  };
}

function hold(isRight: boolean, error: ErrorType): asserts isRight {
  if (!isRight) throw new StytchError(error);
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 1;

const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

const md5 = async (data: Bytes): Promise<Bytes> =>
  new Uint8Array((await import('@noble/hashes/legacy.js')).md5(data));

const digest = async (algorithm: 'SHA-1' | 'SHA-512', data: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest(algorithm, data));

const joined = (...parts: readonly Uint8Array[]): Bytes =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

const toHex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

function fromHex(text: string): Bytes | undefined {
  if (text.length % 2 || !/^[\da-f]*$/i.test(text)) return undefined;
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** With padding or, as in PHC's form, without. */
function fromBase64(text: string): Bytes | undefined {
  if (!/^[\w+/-]*={0,2}$/.test(text)) return undefined;
  try {
    const binary = atob(text.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
