import { getCountryCodeForRegionCode, getExample, getSupportedRegionCodes } from 'awesome-phonenumber';
import { describe, expect, test } from 'vitest';
import { answerPhoneCall } from '#sandbox';
import { menuCountries } from '../../packages/sandbox/src/state/sms-countries.ts';
import { keepsNumber, numberShown } from '../../src/login/widget/phone/same-number.ts';
import { type Country, readWritten } from '../../src/login/widget/phone/written-number.ts';

const known = new Set(getSupportedRegionCodes());
const menu: Country[] = ['US', ...menuCountries]
  .filter((region) => known.has(region))
  .map((region) => ({ region, code: String(getCountryCodeForRegionCode(region)) }));

const parse = (phoneNumber: string, { region }: Country): { number: string; national: string } => {
  const answer = answerPhoneCall({
    method: 'parsedPhoneNumber',
    args: [{ phoneNumber, regionCode: region }],
  });
  if (!answer.success) throw new Error(answer.error.message);
  return Object(answer.payload);
};

/** Types into the widget's field, which puts each state of it into national form. */
function type(text: string, country: Country) {
  const steps: { written: string; shown: string }[] = [];
  let shown = '';
  for (const key of text) {
    const written = shown + key;
    shown = parse(written, country).national;
    steps.push({ written, shown });
  }
  return { shown, lost: steps.filter((step) => !keepsNumber(step.written, step.shown, country)) };
}

const examples = menu.map((country) => {
  const { number } = getExample(country.region, 'mobile');
  if (!number) throw new Error(`There is no example for ${country.region}.`);
  return { country, number };
});

describe('a number of each country in the menu', () => {
  test.each(examples)(
    'of $country.region is the one that is shown, as it is typed',
    ({ country, number }) => {
      for (const text of [number.national, number.significant, country.code + number.significant]) {
        const { shown, lost } = type(text, country);
        expect({ text, lost }).toEqual({ text, lost: [] });
        const sent = parse(shown, country).number;
        if (sent === number.e164) expect(numberShown(sent, shown, country)).toBe(sent);
      }
      expect(numberShown(number.e164, number.national, country)).toBe(number.e164);
    },
  );

  test.each(examples)(
    'of $country.region, with its code, moves the menu there from anywhere',
    ({ country, number }) => {
      for (const chosen of menu)
        for (const text of [number.international, number.e164, number.e164.replace('+', '00')]) {
          const written = readWritten(text, menu, chosen);
          if (written.is === 'unclear' && text.startsWith('0')) continue;
          if (written.is !== 'abroad') throw new Error(`${text} at ${chosen.region} is ${written.is}.`);
          expect(country.code).toBe(String(getCountryCodeForRegionCode(written.region)));
        }
    },
  );
});

describe('a number with another way to dial abroad than 00', () => {
  const at = (region: string): Country => {
    const country = menu.find((each) => each.region === region);
    if (!country) throw new Error(`${region} is not in the menu.`);
    return country;
  };

  test.each([
    ['JP', '010 44 7400 123456'],
    ['JP', '010 1 201 555 0123'],
    ['FI', '990 44 7400 123456'],
    ['KZ', '810 44 7400 123456'],
    ['MX', '09 44 7400 123456'],
  ])('loses its country in %s: %s', (region, text) => {
    const country = at(region);
    const { national } = parse(text, country);
    expect(keepsNumber(text, national, country)).toBe(false);
    expect(type(text, country).lost).not.toEqual([]);
  });

  test.each([
    ['US', '001 47 92 23 45 67'],
    ['AU', '0011 47 92 23 45 67'],
    ['KR', '001 47 92 23 45 67'],
    ['BR', '0021 47 92 23 45 67'],
    ['KE', '000 47 92 23 45 67'],
  ])('is not taken for one with 00 in %s: %s', (region, text) => {
    expect(readWritten(text, menu, at(region))).toEqual({ is: 'unclear' });
  });

  test('is understood where it is that of the country in the menu', () => {
    expect(readWritten('011 44 7400 123456', menu, at('US'))).toEqual({
      is: 'abroad',
      region: 'GB',
      rest: '7400 123456',
    });
    expect(readWritten('011 44 7400', menu, at('IT'))).toEqual({ is: 'national' });
  });
});
