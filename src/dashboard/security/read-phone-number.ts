import { plainDigits } from '../../ui/form/plain-digits.ts';

/** What people and address books put between digits: spaces, brackets, dashes, and marks of writing direction. */
const PUNCTUATION = /[\s().·/\p{Dash}\p{Cf}]/gu;

/** An area code and an exchange code never begin with 0 or 1, which other countries' own numbers mostly do. */
const US_OR_CANADA = /^1?([2-9]\d{2}[2-9]\d{6})$/;

/**
 * How one dials abroad: 00 in most countries, 011 in the US and Canada. But 001 is also how one begins in others, whose
 * `001 47…` is Norway; and 011 is Turin's area code, whose numbers are shorter.
 */
const EXIT_CODE = /^(?:00(?!1)|011(?=\d{10}))/;

/**
 * Reads a phone number as people write it into E.164, as far as that goes without knowing every country's rules:
 * whether such a number exists is for Stytch to say. Without a country code it is read as of the US or Canada, as the
 * widget reads it at first. `undefined` where it can be neither.
 */
export function readPhoneNumber(text: string): string | undefined {
  const compact = plainDigits(text).replaceAll(PUNCTUATION, '').replace(EXIT_CODE, '+').replace('＋', '+');
  const [, national] = US_OR_CANADA.exec(compact) ?? [];
  if (national !== undefined) return `+1${national}`;
  return /^\+[1-9]\d{6,14}$/.test(compact) ? compact : undefined;
}
