import { expect, test } from 'vitest';
import { readCode } from '../../src/ui/form/read-code.ts';

test.each([
  '123456',
  ' 123 456',
  '1 2 3 4 5 6',
  '123-456',
  '\u202a123456\u202c',
  '１２３４５６',
  '١٢٣٤٥٦',
  'Your code is 123456',
  'Your code is 123456. It works for 2 minutes.',
  'Shop 24: your code is 123 456, for 2 minutes.',
  'G-123456',
  'Your code is 123456\n\n@login.acme.test #123456',
])('“%s” is the code 123456', (text) => {
  expect(readCode(text)).toBe('123456');
});

test.each(['', '12345', '1234567', '123 4567', '1234 5678', 'no code'])('“%s” has no code', (text) => {
  expect(readCode(text)).toBeUndefined();
});
