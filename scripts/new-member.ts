import type { MemberMfa } from '../src/login/config/mfa-types.ts';

/** Someone who signs in for the first time. */
export const NEW_MEMBER: MemberMfa = {
  mfaEnrolled: false,
  phone: 'none',
  authenticatorApp: false,
  defaultMfaMethod: '',
};
