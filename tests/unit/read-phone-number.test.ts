import { expect, test } from 'vitest';
import { readPhoneNumber } from '../../src/dashboard/security/read-phone-number.ts';

test.each([
  ['+12015550123', '+12015550123'],
  [' +1 (201) 555-0123 ', '+12015550123'],
  ['0043 664/123.45.67', '+436641234567'],
  ['+49 151 – 23456789', '+4915123456789'],
])('%s is read as people write it', (text, number) => {
  expect(readPhoneNumber(text)).toBe(number);
});

test.each(['', '2015550123', '+0123456789', '+123', '+1201555012345678', 'call me', '+1 201 555 O123'])(
  '“%s” can be no number with a country code',
  (text) => {
    expect(readPhoneNumber(text)).toBeUndefined();
  },
);
