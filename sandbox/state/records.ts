import type {
  B2BAllowedAuthMethods,
  B2BAllowedMFAMethods,
  B2BEmailFactor,
  B2BPhoneNumberFactor,
} from '@stytch/vanilla-js/b2b/headless';

export type MfaMethod = B2BAllowedMFAMethods;
export type AuthMethod = B2BAllowedAuthMethods;

export interface OrganizationRecord {
  readonly id: string;
  name: string;
  slug: string;
  logoUrl: string;
  mfaPolicy: 'OPTIONAL' | 'REQUIRED_FOR_ALL';
  mfaMethods: 'ALL_ALLOWED' | 'RESTRICTED';
  allowedMfaMethods: MfaMethod[];
  authMethods: 'ALL_ALLOWED' | 'RESTRICTED';
  allowedAuthMethods: AuthMethod[];
  emailInvites: 'ALL_ALLOWED' | 'RESTRICTED' | 'NOT_ALLOWED';
  emailJitProvisioning: 'RESTRICTED' | 'NOT_ALLOWED';
  emailAllowedDomains: string[];
  ssoJitProvisioning: 'ALL_ALLOWED' | 'RESTRICTED' | 'NOT_ALLOWED';
  oauthTenantJitProvisioning: 'RESTRICTED' | 'NOT_ALLOWED';
  allowedOauthTenants: Record<string, string[]>;
  readonly createdAt: number;
  updatedAt: number;
}

type MemberStatus = 'active' | 'pending' | 'invited';

export interface MemberRecord {
  readonly id: string;
  readonly organizationId: string;
  /** Always lower case: Stytch compares addresses without regard to case. */
  readonly emailAddress: string;
  readonly emailId: string;
  emailVerified: boolean;
  name: string;
  status: MemberStatus;
  /** Roles beyond `stytch_member`, which every member has. */
  roles: string[];
  mfaEnrolled: boolean;
  defaultMfaMethod: MfaMethod | '';
  phone: { readonly id: string; readonly number: string; verified: boolean } | undefined;
  totp: { readonly registrationId: string; readonly secret: string } | undefined;
  untrustedMetadata: Record<string, unknown>;
  readonly createdAt: number;
  updatedAt: number;
}

/** A factor as it stands in a session, in Stytch's own shape. */
export type Factor = B2BEmailFactor | B2BPhoneNumberFactor;

export interface SessionRecord {
  readonly id: string;
  readonly token: string;
  readonly memberId: string;
  readonly organizationId: string;
  readonly startedAt: number;
  lastAccessedAt: number;
  expiresAt: number;
  factors: Factor[];
  readonly userAgent: string;
}

/** What a member holds between the first factor and the session. */
export interface IntermediateSessionRecord {
  readonly token: string;
  readonly emailAddress: string;
  /** A discovery sign-in may still choose its organization; an organization's own sign-in may not. */
  readonly discovery: boolean;
  /** The member it stands for; for a discovery sign-in, once an organization has been chosen. */
  memberId: string | undefined;
  factors: Factor[];
  readonly expiresAt: number;
}

export interface MagicLinkRecord {
  readonly token: string;
  readonly kind: 'discovery' | 'multi_tenant_magic_links';
  readonly emailAddress: string;
  /** The member it was sent to; none for discovery, where no organization is chosen yet. */
  readonly memberId: string | undefined;
  readonly redirectUrl: string;
  readonly pkceCodeChallenge: string | undefined;
  readonly expiresAt: number;
  used: boolean;
}

export interface SmsCodeRecord {
  readonly memberId: string;
  readonly code: string;
  readonly phoneNumber: string;
  readonly expiresAt: number;
  used: boolean;
}
