import type { B2BAuthenticationFactor } from '@stytch/react/b2b';
import { expect, test } from 'vitest';
import { describeFactor } from '../../src/dashboard/describe-factor.ts';
import { en } from '../../src/locales/en/words.ts';

const when = '2026-01-02T03:04:05Z';

const emailed = (type: string): B2BAuthenticationFactor => ({
  type,
  delivery_method: 'email',
  last_authenticated_at: when,
  email_factor: { email_id: 'email-test-1', email_address: 'new@acme.test' },
  sequence_order: 'PRIMARY',
});

test('an emailed link and an emailed code are told apart', () => {
  expect(describeFactor(emailed('magic_link'), en)).toEqual({
    title: 'Emailed link',
    detail: 'new@acme.test',
  });
  expect(describeFactor(emailed('email_otp'), en)).toEqual({
    title: 'Emailed passcode',
    detail: 'new@acme.test',
  });
});

test('a texted code shows its number masked', () => {
  const factor: B2BAuthenticationFactor = {
    type: 'otp',
    delivery_method: 'sms',
    last_authenticated_at: when,
    phone_number_factor: { phone_id: 'phone-number-test-1', phone_number: '+12015550123' },
    sequence_order: 'SECONDARY',
  };
  expect(describeFactor(factor, en)).toEqual({ title: 'Texted passcode', detail: '+1 •••• 0123' });
});

test.each([
  ['authenticator_app', 'Authenticator app'],
  ['recovery_code', 'Backup code'],
  ['knowledge', 'Password'],
  ['carrier_pigeon', 'Another method'],
])('a factor by %s, which the types of the SDK do not name, is %s', (delivery_method, title) => {
  const factor = JSON.parse(JSON.stringify({ ...emailed(''), delivery_method }));
  expect(describeFactor(factor, en)).toEqual({ title });
});
