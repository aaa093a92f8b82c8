import { describe, expect, test } from 'vitest';
import { type ErrorType, errorCatalogue } from '#sandbox/errors';
import { explainFailure, type FailureKind } from '../../src/login/sign-in/explain-failure.ts';

/** As the SDK makes it of Stytch's answer. */
function refusal(error_type: string, status_code: number, request_id?: string): Error {
  return Object.assign(new Error(), { name: 'StytchAPIError', error_type, status_code, request_id });
}

const KINDS: Partial<Record<ErrorType, FailureKind>> = {
  user_lock_limit_reached: 'locked',
  too_many_requests: 'tooMany',
  ad_blocker_detected: 'adBlocker',
  intermediate_session_not_found: 'tooLate',
  oauth_token_not_found: 'tooLate',
  sso_token_not_found: 'tooLate',
  unable_to_auth_otp_code: 'codeSpent',
  totp_code_already_authenticated: 'codeSpent',
  magic_link_not_found: 'foreignLink',
  pkce_expected_code_verifier: 'otherBrowser',
  pkce_mismatch: 'otherBrowser',
  unable_to_auth_password_reset_token: 'resetLinkSpent',
  internal_server_error: 'service',
};

describe('what went wrong', () => {
  test('is explained for these of Stytch’s errors, and left to the widget for all others', () => {
    const explained = Object.entries(errorCatalogue).flatMap(([type, [status]]) => {
      const failure = explainFailure(refusal(type, status), true);
      return failure ? [[type, failure.kind]] : [];
    });
    expect(Object.fromEntries(explained)).toEqual(KINDS);
  });

  test('is the connection’s where a call gets no answer, in every browser', () => {
    const unreachable = Object.assign(new Error(), { name: 'StytchAPIUnreachableError' });
    for (const error of [unreachable, new TypeError('Load failed')]) {
      expect(explainFailure(error, true)).toEqual({ kind: 'unreachable' });
      expect(explainFailure(error, false)).toEqual({ kind: 'offline' });
    }
  });

  test('has the id to quote where the fault is Stytch’s, and only what is one', () => {
    const failure = (id?: string) => explainFailure(refusal('internal_server_error', 503, id), true);
    expect(failure('request-id-live-1b2c')).toEqual({ kind: 'service', reference: 'request-id-live-1b2c' });
    expect(failure('<b>anything</b>')).toEqual({ kind: 'service', reference: undefined });
    expect(failure()).toEqual({ kind: 'service', reference: undefined });
  });

  test('is not known of what is no error', () => {
    for (const error of [undefined, null, 'a string', {}, new Error('of the page’s own')])
      expect(explainFailure(error, true)).toBeUndefined();
  });
});
