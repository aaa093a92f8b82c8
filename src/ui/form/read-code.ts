import { plainDigits } from './plain-digits.ts';

/**
 * Finds a code of 6 digits in what was typed or pasted: `123 456`, `1 2 3 4 5 6`, or the whole text that brought it.
 * `undefined` where there is none.
 */
export function readCode(text: string): string | undefined {
  const plain = plainDigits(text).replaceAll(/\p{Cf}/gu, '');
  const [, whole] = /(?:^|\D)(\d{6})(?!\d)/.exec(plain) ?? [];
  if (whole) return whole;
  const spaced = plain.match(/\d(?:[\s.\p{Dash}]{0,2}\d)*/gu) ?? [];
  return spaced.map((digits) => digits.replaceAll(/\D/g, '')).find(({ length }) => length === 6);
}
