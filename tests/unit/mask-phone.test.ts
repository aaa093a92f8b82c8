import { expect, test } from 'vitest';
import { maskPhone } from '../../src/dashboard/mask-phone.ts';

test.each([
  ['+12015550123', '+1 •••• 0123'],
  ['+436641234567', '+43 •••• 4567'],
  ['+3581234567890', '+358 •••• 7890'],
  ['+79161234567', '+7 •••• 4567'],
])('%s keeps its country code and last four digits', (number, masked) => {
  expect(maskPhone(number)).toBe(masked);
});

test('a number too short to hide is hidden whole', () => {
  expect(maskPhone('+290123456')).toBe('+290 ••••');
});
