import { expect, test } from 'vitest';
import { readPhoneNumber } from '../../src/dashboard/security/read-phone-number.ts';

test.each([
  ['+12015550123', '+12015550123'],
  [' +1 (201) 555-0123 ', '+12015550123'],
  ['0043 664/123.45.67', '+436641234567'],
  ['0044 7400 123456', '+447400123456'],
  ['011 44 7400 123456', '+447400123456'],
  ['＋３９ ３１２ ３４５ ６７８９', '+393123456789'],
  ['+49 151 – 23456789', '+4915123456789'],
  ['\u202a+1 201\u2011555\u20110123\u202c', '+12015550123'],
])('%s is read as people write it', (text, number) => {
  expect(readPhoneNumber(text)).toBe(number);
});

test.each(['(201) 555-0123', '201.555.0123', '2015550123', '1 201 555 0123', '1-201-555-0123'])(
  '%s is a number of the US or Canada without its country code',
  (text) => {
    expect(readPhoneNumber(text)).toBe('+12015550123');
  },
);

test.each([
  '',
  '+0123456789',
  '+123',
  '+1201555012345678',
  'call me',
  '+1 201 555 O123',
  '555-0123',
  '0664 1234567',
  '011 4412345',
  '001 47 92 23 45 67',
  '1201 555 012',
  '101 555 0123',
  '201 155 0123',
  '1 201 555 01234',
  '2 201 555 0123',
])('“%s” can be no number with a country code, and none of the US or Canada', (text) => {
  expect(readPhoneNumber(text)).toBeUndefined();
});
