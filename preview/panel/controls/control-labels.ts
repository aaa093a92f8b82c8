import type { ProductName } from '../../../src/login/config/sdk-types.ts';
import type { FlowName, MethodName } from './draft-options.ts';

export const METHODS: Readonly<Record<MethodName, string>> = {
  smsOtp: 'Text message',
  totp: 'Authenticator app',
};

export const PRODUCTS: Readonly<Record<ProductName, string>> = {
  emailMagicLinks: 'Emailed link',
  emailOtp: 'Emailed code',
  passwords: 'Password',
  sso: 'Single sign-on',
  oauth: 'Social sign-in',
};

/** Those that a config may begin with. */
export const FLOWS: Readonly<Record<Exclude<FlowName, 'PasswordReset'>, string>> = {
  Discovery: 'Discovery: the address first, then the organization',
  Organization: 'Organization: named by the web address',
};
