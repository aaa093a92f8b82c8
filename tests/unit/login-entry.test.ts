import { expect, test } from 'vitest';
import { loginEntry, resetEntry } from '../../src/login/login-entry.ts';

test('without an organization the config chooses the flow', () => {
  expect(loginEntry('')).toEqual({ authFlowType: undefined, slug: undefined, carriesToken: false });
});

test('the address of an organization chooses its flow', () => {
  expect(loginEntry('', 'acme')).toEqual({ authFlowType: 'Organization', slug: 'acme', carriesToken: false });
});

test('a discovery link stays in the discovery flow, whatever else the address says', () => {
  const entry = loginEntry('?stytch_token_type=discovery&token=abc&slug=acme');
  expect(entry).toEqual({ authFlowType: 'Discovery', slug: undefined, carriesToken: true });
});

test("an organization's link names its organization", () => {
  const entry = loginEntry('?slug=acme&stytch_token_type=multi_tenant_magic_links&token=abc');
  expect(entry).toEqual({ authFlowType: 'Organization', slug: 'acme', carriesToken: true });
});

test("the config's organization is that of every address that names none", () => {
  const acme = { authFlowType: 'Organization', slug: 'acme', carriesToken: false };
  expect(loginEntry('', undefined, 'acme')).toEqual(acme);
  expect(loginEntry('', 'other', 'acme').slug).toBe('other');
  expect(loginEntry('?slug=other', undefined, 'acme').slug).toBe('other');
  expect(loginEntry('?stytch_token_type=discovery&token=abc', undefined, 'acme').slug).toBeUndefined();
});

test('a token type without a token carries none', () => {
  expect(loginEntry('?stytch_token_type=discovery').carriesToken).toBe(false);
});

test('a reset link sets a password, for its organization or for all', () => {
  expect(resetEntry('?slug=acme&stytch_token_type=multi_tenant_passwords&token=abc')).toEqual({
    authFlowType: 'PasswordReset',
    slug: 'acme',
    carriesToken: true,
  });
  const discovery = resetEntry('?stytch_token_type=discovery&stytch_redirect_type=reset_password&token=abc');
  expect(discovery).toEqual({ authFlowType: 'PasswordReset', slug: undefined, carriesToken: true });
});
