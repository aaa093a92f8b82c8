import { expect, test } from 'vitest';
import { base64Url, cryptoRandom, newCode, newId, newToken, type Random } from '../../src/state/random.ts';

/** Answers the given bytes, over and over. */
const repeating =
  (...bytes: number[]): Random =>
  (length) =>
    Uint8Array.from({ length }, (_, index) => bytes[index % bytes.length] ?? 0);

test('the same source gives the same ids, tokens and codes', () => {
  const random = repeating(1, 2, 3);
  expect(newId(random, 'member')).toBe(newId(random, 'member'));
  expect(newToken(random)).toBe(newToken(random));
  expect(newCode(random)).toBe(newCode(random));
});

test('ids are version 4 UUIDs with their kind before them', () => {
  expect(newId(cryptoRandom, 'member')).toMatch(
    /^member-test-[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
  );
});

test('tokens have 44 characters that are safe in an address', () => {
  expect(newToken(repeating(255))).toBe('_'.repeat(44));
  expect(newToken(repeating(251, 239, 190))).toBe('-'.repeat(44));
});

test('codes keep their leading zeros', () => {
  expect(newCode(repeating(0, 0, 0, 7))).toBe('000007');
});

test('bytes become unpadded base64url', () => {
  expect(base64Url(new TextEncoder().encode('any carnal pleas'))).toBe('YW55IGNhcm5hbCBwbGVhcw');
});
