import { describe, expect, test } from 'vitest';
import { SECOND_FACTORS as ASKED_BY_THE_API } from '../../docs/examples/guarded-api.ts';
import { needsSecondFactor, SECOND_FACTORS } from '../../src/session/gate/needs-second-factor.ts';

/** A session of these factors, in an organization of this policy, as far as the rule looks. */
const signedIn = (mfa_policy: string, ...methods: string[]) =>
  JSON.parse(
    JSON.stringify({
      organization: { mfa_policy },
      session: { authentication_factors: methods.map((delivery_method) => ({ delivery_method })) },
    }),
  );

const FIRST = ['email', 'knowledge', 'sso_oidc', 'sso_saml', 'oauth_google', 'oauth_github'];
const SECOND = [...SECOND_FACTORS];

test('the gate and the API of the guide take the same for a second factor', () => {
  expect(ASKED_BY_THE_API).toEqual(SECOND);
});

describe('where the organization requires a second factor', () => {
  test.each(FIRST)('a session of %s alone is refused', (method) => {
    expect(needsSecondFactor(signedIn('REQUIRED_FOR_ALL', method), false)).toBe(true);
  });

  test.each(SECOND)('a session that carries %s is not', (method) => {
    expect(needsSecondFactor(signedIn('REQUIRED_FOR_ALL', 'email', method), false)).toBe(false);
  });

  test('a session without any factor is refused', () => {
    expect(needsSecondFactor(signedIn('REQUIRED_FOR_ALL'), false)).toBe(true);
  });

  test('support that acts for the member is let through', () => {
    expect(needsSecondFactor(signedIn('REQUIRED_FOR_ALL', 'impersonation'), true)).toBe(false);
  });
});

describe('where the organization leaves it to its members', () => {
  test('a session without a second factor is let through', () => {
    expect(needsSecondFactor(signedIn('OPTIONAL', 'email'), false)).toBe(false);
  });

  test('a page may require one all the same', () => {
    expect(needsSecondFactor(signedIn('OPTIONAL', 'email'), true)).toBe(true);
    expect(needsSecondFactor(signedIn('OPTIONAL', 'email', 'sms'), true)).toBe(false);
  });
});
