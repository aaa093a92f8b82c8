import type {
  B2BAllowedAuthMethods,
  B2BAllowedMFAMethods,
  B2BEmailFactor,
  B2BGitHubOAuthFactor,
  B2BGoogleOAuthFactor,
  B2BHubSpotOAuthFactor,
  B2BMicrosoftOAuthFactor,
  B2BPhoneNumberFactor,
  B2BSlackOAuthFactor,
} from '@stytch/vanilla-js/b2b/headless';

export type MfaMethod = B2BAllowedMFAMethods;
export type AuthMethod = B2BAllowedAuthMethods;

export interface OrganizationRecord {
  readonly id: string;
  name: string;
  slug: string;
  externalId: string | undefined;
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
  trustedMetadata: Record<string, unknown>;
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
  /** A confirmed authenticator app. */
  totp: TotpRecord | undefined;
  password: { readonly id: string; readonly value: string } | undefined;
  isBreakglass: boolean;
  externalId: string | undefined;
  trustedMetadata: Record<string, unknown>;
  untrustedMetadata: Record<string, unknown>;
  readonly createdAt: number;
  updatedAt: number;
}

export interface TotpRecord {
  readonly registrationId: string;
  /** Base32, 32 characters. */
  readonly secret: string;
  /** Those not used yet. */
  recoveryCodes: string[];
}

/** What every factor tells. Times are RFC 3339. */
interface AnyFactor {
  type: string;
  last_authenticated_at: string;
}

interface PasswordFactor extends AnyFactor {
  delivery_method: 'knowledge';
  sequence_order: 'PRIMARY';
}

interface AuthenticatorAppFactor extends AnyFactor {
  delivery_method: 'authenticator_app';
  authenticator_app_factor: { totp_id: string };
  sequence_order: 'SECONDARY';
}

interface RecoveryCodeFactor extends AnyFactor {
  delivery_method: 'recovery_code';
  recovery_code_factor: { totp_recovery_code_id: string };
  sequence_order: 'SECONDARY';
}

interface SsoFactor extends AnyFactor {
  delivery_method: 'sso_oidc';
  oidc_sso_factor: { id: string; provider_id: string; external_id: string };
  sequence_order: 'PRIMARY';
}

/**
 * A factor as it stands in a session, in Stytch's own shape. The SDK's union of factors leaves out passwords,
 * authenticator apps, recovery codes and single sign-on, which the API answers all the same.
 */
export type Factor =
  | B2BEmailFactor
  | B2BPhoneNumberFactor
  | B2BGoogleOAuthFactor
  | B2BMicrosoftOAuthFactor
  | B2BHubSpotOAuthFactor
  | B2BSlackOAuthFactor
  | B2BGitHubOAuthFactor
  | PasswordFactor
  | AuthenticatorAppFactor
  | RecoveryCodeFactor
  | SsoFactor;

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
