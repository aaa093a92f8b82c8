import { readFileSync } from 'node:fs';
import { StytchAPIError } from '@stytch/vanilla-js/b2b';
import { expect, test } from 'vitest';
import { en } from '../../src/locales/en/settings.ts';
import { describeProblem, isSessionOver } from '../../src/session/store/describe-problem.ts';

const stytchError = (error_type: string, request_id = '') =>
  new StytchAPIError({ status_code: 400, error_type, error_message: '', error_url: '', request_id });

test('every word for a problem stands for something that Stytch answers, or for no answer', () => {
  const source = readFileSync('src/session/store/describe-problem.ts', 'utf8');
  const unused = Object.keys(en).filter((key) => key.startsWith('problem.') && !source.includes(`'${key}'`));
  expect(unused).toEqual([]);
});

test('what Stytch refuses is said in words, with the way on', () => {
  expect(describeProblem(stytchError('duplicate_member_phone_number'), en)).toBe(en['problem.numberTaken']);
  expect(describeProblem(stytchError('user_lock_limit_reached'), en)).toBe(en['problem.locked']);
});

test('an error that is not known gives the request to tell support, or else its own name', () => {
  expect(describeProblem(stytchError('internal_server_error', 'request-id-7'), en)).toContain(
    '“request-id-7”',
  );
  expect(describeProblem(stytchError('brand_new_error'), en)).toContain('“brand_new_error”');
});

test('what stands where a request’s id belongs is shown only if it is one', () => {
  const text = describeProblem(stytchError('brand_new_error', 'https://example.test/?token=0123456789'), en);
  expect(text).toContain('“brand_new_error”');
  expect(text).not.toContain('0123456789');
});

test('without an answer of Stytch’s it can’t be reached', () => {
  expect(describeProblem(new TypeError('Failed to fetch'), en)).toBe(en['problem.unreachable']);
  expect(describeProblem(undefined, en)).toBe(en['problem.unreachable']);
});

test('only a refusal of the session means that it is over', () => {
  expect(isSessionOver(stytchError('session_not_found'))).toBe(true);
  expect(isSessionOver(stytchError('otp_code_not_found'))).toBe(false);
  expect(isSessionOver(new TypeError('Failed to fetch'))).toBe(false);
});
