// Every kind of record that a project holds, in one place to look one up; hence its length.
import type {
  B2BAllowedAuthMethods,
  B2BAllowedMFAMethods,
  Member,
  OAuthRegistration,
} from '@stytch/vanilla-js/b2b/headless';
import type { PasswordHash } from './password-hash.ts';

export type MfaMethod = B2BAllowedMFAMethods;
export type AuthMethod = B2BAllowedAuthMethods;

/** What a role may do, in Stytch's own shape. `*` stands for every action. */
export interface RoleRecord {
  readonly role_id: string;
  readonly description: string;
  readonly permissions: readonly { readonly resource_id: string; readonly actions: readonly string[] }[];
}

/** The roles of a project's own, and what there is for them to act on. */
export interface ProjectPolicy {
  readonly roles: readonly RoleRecord[];
  readonly resources: readonly {
    readonly resource_id: string;
    readonly description: string;
    readonly actions: readonly string[];
  }[];
}

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
  ssoConnections: readonly SsoConnectionRecord[];
  /** Id of the connection that is used where none is named. */
  ssoDefaultConnection: string | undefined;
  ssoJitProvisioning: 'ALL_ALLOWED' | 'RESTRICTED' | 'NOT_ALLOWED';
  /** Ids of the connections that may make members where that is restricted. */
  ssoJitProvisioningConnections: readonly string[];
  oauthTenantJitProvisioning: 'RESTRICTED' | 'NOT_ALLOWED';
  allowedOauthTenants: Record<string, string[]>;
  /** Roles of its own, beside those of the project. */
  customRoles: readonly RoleRecord[];
  trustedMetadata: Record<string, unknown>;
  readonly createdAt: number;
  updatedAt: number;
}

export interface SsoConnectionRecord {
  readonly id: string;
  readonly displayName: string;
  /** As Stytch names it, such as `okta`, `microsoft-entra`, `google-workspace` or `generic`. */
  readonly identityProvider: string;
}

type MemberStatus = 'active' | 'pending' | 'invited';

interface RetiredEmail {
  readonly emailId: string;
  readonly emailAddress: string;
}

/** What counts wrong codes and passwords. */
export interface Attempts {
  /** Those in a row. */
  failedAttempts: number;
  /** Set by too many of them; it ends by itself. */
  lock: { readonly createdAt: number; readonly expiresAt: number } | undefined;
}

export interface MemberRecord extends Attempts {
  readonly id: string;
  readonly organizationId: string;
  /** Always lower case: Stytch compares addresses without regard to case. */
  emailAddress: string;
  emailId: string;
  emailVerified: boolean;
  /** Verified by the backend's word alone, which counts in this organization: it migrated a password. */
  emailAttested: boolean;
  /** Addresses they had before, which no other member of the organization may take. */
  retiredEmails: readonly RetiredEmail[];
  name: string;
  status: MemberStatus;
  /** Found by id alone, and only until reactivated. */
  deleted: boolean;
  /** Roles beyond `stytch_member`, which every member has. */
  roles: string[];
  mfaEnrolled: boolean;
  defaultMfaMethod: MfaMethod | '';
  phone: { readonly id: string; readonly number: string; verified: boolean } | undefined;
  /** A confirmed authenticator app. */
  totp: TotpRecord | undefined;
  /** The same for every member with the address, but for a hash: it opens this organization alone. */
  password: PasswordRecord | undefined;
  /** By whom they have signed in, in Stytch's own shape. */
  oauthRegistrations: OAuthRegistration[];
  ssoRegistrations: Member['sso_registrations'];
  isBreakglass: boolean;
  externalId: string | undefined;
  trustedMetadata: Record<string, unknown>;
  untrustedMetadata: Record<string, unknown>;
  readonly createdAt: number;
  updatedAt: number;
}

export interface PasswordRecord {
  readonly id: string;
  /** As it is, so that a project can be exported as a seed, or as it was migrated. No answer of either API shows it. */
  readonly value: string | PasswordHash;
  /** It works no more until the member sets another. */
  resetRequired: boolean;
}

export interface TotpRecord {
  readonly registrationId: string;
  /** Base32; 32 characters, where it was not migrated from elsewhere. */
  readonly secret: string;
  /** Those not used yet. */
  recoveryCodes: string[];
  /** Number of the newest 30 seconds since the Unix epoch whose code was accepted; none works again. */
  lastUsedStep?: number;
}

/** An authenticator app that no code has confirmed yet. */
export interface PendingTotpRecord {
  readonly totp: TotpRecord;
  readonly expiresAt: number;
}

/** What a redirect URL may be used for. */
export const redirectTypes = ['LOGIN', 'SIGNUP', 'INVITE', 'RESET_PASSWORD', 'DISCOVERY'] as const;
export type RedirectType = (typeof redirectTypes)[number];

export interface RedirectUrl {
  readonly url: string;
  readonly types: readonly RedirectType[];
}

export interface MagicLinkRecord {
  readonly token: string;
  readonly kind: 'discovery' | 'multi_tenant_magic_links';
  readonly emailAddress: string;
  /** The member it was sent to; none for discovery, where no organization is chosen yet. */
  readonly memberId: string | undefined;
  readonly redirectUrl: string;
  readonly pkceCodeChallenge: string | undefined;
  /** Whether following it gives the member the address. */
  readonly updatesEmail: boolean;
  readonly expiresAt: number;
  used: boolean;
}

/** An address that a member has asked to change to, and has yet to show to be theirs. */
export interface EmailUpdateRecord {
  readonly member: MemberRecord;
  readonly emailAddress: string;
  readonly expiresAt: number;
}

export interface PasswordResetRecord {
  readonly token: string;
  readonly emailAddress: string;
  /** The member who asked; none for discovery, where no organization is chosen yet. */
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

export interface EmailCodeRecord {
  readonly emailAddress: string;
  readonly code: string;
  /** The member it signs in; none for discovery, where no organization is chosen yet. */
  readonly memberId: string | undefined;
  readonly expiresAt: number;
  used: boolean;
}

/** The OAuth providers that a project has, by the names that Stytch's paths have for them. */
export const oauthProviders = ['google', 'microsoft', 'hubspot', 'slack', 'github'] as const;
export type OauthProvider = (typeof oauthProviders)[number];

/** Someone on their way through a stand-in identity provider, which has yet to ask who they are. */
export interface IdentityRequestRecord {
  readonly id: string;
  readonly provider: OauthProvider | SsoConnectionRecord;
  /** Google's prompt on the app's own page, which gives no access token. */
  readonly isOneTap?: boolean;
  /** None for discovery, where no organization is chosen yet. */
  readonly organizationId: string | undefined;
  readonly redirectUrls: { readonly login: string; readonly signup: string };
  readonly pkceCodeChallenge: string | undefined;
  /** The address that the app expects, to begin with. */
  readonly loginHint: string;
  readonly expiresAt: number;
}

/** A member whom somebody of the project's own company is to act as. */
export interface ImpersonationTokenRecord {
  readonly memberId: string;
  readonly impersonator: string;
  readonly expiresAt: number;
}

/** In the form of a provider's tokens; no provider knows them. */
export interface ProviderTokens {
  accessToken: string;
  readonly refreshToken: string;
  readonly scopes: readonly string[];
  expiresAt: number;
}

/** What the provider says of someone, for the app to redeem. */
export interface IdentityTokenRecord {
  readonly token: string;
  readonly request: IdentityRequestRecord;
  readonly emailAddress: string;
  readonly expiresAt: number;
  used: boolean;
}
