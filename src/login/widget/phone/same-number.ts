import { plainDigits } from '../../../ui/form/plain-digits.ts';
import { type Country, callingCode } from './written-number.ts';

/** What national forms have before the digits that a number has everywhere: 0 mostly, 8 in Kazakhstan, 06 in Hungary. */
const TRUNK_PREFIXES = ['', '0', '8', '06'];

/** Where a 0 at the beginning belongs to the number: Italy, San Marino, the Vatican, Benin. */
const KEEPS_ZERO = ['39', '378', '379', '229'];

/** Its mobile numbers have a 9 in international form, and a 15 elsewhere in national form. */
const ARGENTINA = '54';

/**
 * Whether what the field shows can be what the member wrote, put into national form: it may have lost the country's own
 * code, or a digit that is only dialled at home. It has lost more where that was another country's code.
 */
export function keepsNumber(written: string, shown: string, { code }: Country): boolean {
  const before = digitsOf(written);
  const after = digitsOf(shown);
  if (code === ARGENTINA) return sameEnd(before, after);
  const own = callingCode(code);
  return [...TRUNK_PREFIXES, before.slice(0, 1)]
    .filter((prefix) => before.startsWith(prefix))
    .map((prefix) => before.slice(prefix.length))
    .some((rest) => after.endsWith(rest) || (rest.startsWith(own) && after.endsWith(rest.slice(own.length))));
}

/**
 * @param number to which the widget would text, in E.164; or where its phone iframe did not answer what it falls back to,
 * which is the country's code and what the field shows
 * @returns in E.164 the number that menu and field show. `undefined` where the widget's is another one
 */
export function numberShown(number: string, shown: string, { code }: Country): string | undefined {
  const digits = digitsOf(shown);
  if (!/^\+\d+$/.test(number)) return put(digits, code);
  // The Vatican's numbers have Italy's code.
  const own = code === '379' && number.startsWith('+39') ? '39' : callingCode(code);
  if (!number.startsWith(`+${own}`)) return undefined;
  const subscriber = number.slice(1 + own.length);
  if (code === ARGENTINA) return sameEnd(subscriber, digits) ? number : undefined;
  const same = [...TRUNK_PREFIXES, own].some((prefix) => digits === prefix + subscriber);
  return same ? number : undefined;
}

/** Without knowing each country's rules: whether there is such a number is for Stytch to say. */
function put(national: string, code: string): string {
  if (code.startsWith('1')) return national.length === 10 ? `+1${national}` : `+${code}${national}`;
  return `+${code}${KEEPS_ZERO.includes(code) ? national : national.replace(/^0/, '')}`;
}

function sameEnd(one: string, other: string): boolean {
  const digits = one.slice(-6);
  return other.endsWith(digits) || digits.endsWith(other);
}

/** But those of an extension, which a text has no use for. */
function digitsOf(text: string): string {
  return plainDigits(text)
    .replace(/[\p{L};].*/su, '')
    .replaceAll(/\D/g, '');
}
