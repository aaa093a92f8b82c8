import { plainDigits } from '../../../ui/form/plain-digits.ts';

/** An entry of the widget's menu of countries. */
export interface Country {
  /** ISO 3166 code. */
  readonly region: string;
  /** The digits after the plus sign: calling code, and in the plan of +1 often the area code. */
  readonly code: string;
}

/**
 * What a member has written into the field beside the menu:
 * - `national`: a number of the country in the menu, or the beginning of one.
 * - `begun`: the beginning of a country code.
 * - `abroad`: a number with its country code: of which country, and the rest of it.
 * - `elsewhere`: a number with the code of a country that the menu lacks.
 * - `unclear`: it begins as numbers abroad do in most countries, but not in the one in the menu.
 */
export type Written =
  | { readonly is: 'national' | 'begun' | 'elsewhere' | 'unclear' }
  | { readonly is: 'abroad'; readonly region: string; readonly rest: string };

/** Countries that others share their code with, where the menu names the others first. */
const MAIN_REGIONS = ['US', 'GB', 'FI'];

/** Where more digits follow 00 before the country code, to name a carrier: `001 47…` is Norway, and not +1 47…. */
const LONGER_EXIT_CODES = ['55', '57', '61', '82', '254', '255', '591', '592', '886'];

/**
 * Reads what was written. `+39`, `0039`, and where the menu is at +1 also `01139`, are the same.
 * @param upTo how far it counts as finished. Default: to its end
 */
export function readWritten(
  written: string,
  menu: readonly Country[],
  chosen: Country,
  upTo = written.length,
): Written {
  const text = plainDigits(written);
  const prefix = internationalPrefix(text, chosen);
  if (!prefix) return { is: 'national' };
  const digits = text.slice(prefix.length, upTo).replaceAll(/\D/g, '');
  const isDialled = !/[+＋]/.test(prefix);
  if (isDialled && LONGER_EXIT_CODES.includes(chosen.code)) return { is: 'unclear' };
  // Where the menu begins, it says nothing of where the member dials from.
  if (isDialled && callingCode(chosen.code) === '1' && /^0\D*0/.test(prefix) && digits.startsWith('1'))
    return { is: 'unclear' };
  const countries = menu.filter(({ code }) => digits.startsWith(callingCode(code)));
  const country =
    countries.find((each) => each.region === chosen.region && each.code === callingCode(each.code)) ??
    countries.find(({ region }) => MAIN_REGIONS.includes(region)) ??
    countries[0];
  if (country) {
    const code = new RegExp(`^(?:\\D*\\d){${callingCode(country.code).length}}\\D*`);
    return { is: 'abroad', region: country.region, rest: text.slice(prefix.length).replace(code, '') };
  }
  return { is: menu.some(({ code }) => code.startsWith(digits)) ? 'begun' : 'elsewhere' };
}

/** What stands before the country code, if any. */
function internationalPrefix(text: string, { code }: Country): string | undefined {
  const exit =
    callingCode(code) === '1' ? /^[^\d+＋]*(?:[+＋]|0\D*0|0\D*1\D*1)/ : /^[^\d+＋]*(?:[+＋]|0\D*0)/;
  return exit.exec(text)?.[0];
}

/** Without the area code, which the numbers that are written in the plan of +1 have in themselves. */
export function callingCode(code: string): string {
  return code.startsWith('1') ? '1' : code;
}
