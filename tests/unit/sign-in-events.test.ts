import { StytchAPIError } from '@stytch/vanilla-js/b2b';
import { expect, test } from 'vitest';
import { signInEvents } from '../../src/client-events/sign-in-events.ts';

/** What is told of an answer of Stytch's that has this in its request id's place. */
function toldOf(request_id: string) {
  const told: unknown[] = [];
  const error = {
    status_code: 400,
    error_type: 'invalid_code',
    error_message: '',
    error_url: '',
    request_id,
  };
  signInEvents((event) => told.push(event)).onError(new StytchAPIError(error));
  return told;
}

const refusal = { type: 'stytch_error', error_type: 'invalid_code', status: 400 };

test('a refusal is told with the id of its request', () => {
  expect(toldOf('request-id-live-1b2c')).toEqual([{ ...refusal, request_id: 'request-id-live-1b2c' }]);
});

test('what stands where the id belongs, and is none, is not told', () => {
  expect(toldOf('https://example.test/?token=0123456789')).toStrictEqual([refusal]);
});
