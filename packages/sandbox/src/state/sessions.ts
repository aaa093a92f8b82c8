import type {
  B2BEmailFactor,
  B2BGitHubOAuthFactor,
  B2BGoogleOAuthFactor,
  B2BHubSpotOAuthFactor,
  B2BMicrosoftOAuthFactor,
  B2BPhoneNumberFactor,
  B2BSlackOAuthFactor,
} from '@stytch/vanilla-js/b2b/headless';

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

/** That of somebody of the project's own company, who acts as the member. */
interface ImpersonatedFactor extends AnyFactor {
  delivery_method: 'impersonation';
  impersonated_factor: { impersonator_id: string; impersonator_email_address: string };
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
  | SsoFactor
  | ImpersonatedFactor;

export interface SessionRecord {
  readonly id: string;
  readonly token: string;
  readonly memberId: string;
  readonly organizationId: string;
  readonly startedAt: number;
  lastAccessedAt: number;
  expiresAt: number;
  factors: Factor[];
  /** Those of the project's own backend. */
  customClaims: Readonly<Record<string, unknown>>;
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

/** A project's live sessions, found by opaque token, by id (which a JWT carries) and by member. */
export class Sessions {
  #byToken = new Map<string, SessionRecord>();
  #byId = new Map<string, SessionRecord>();
  #byMember = new Map<string, Set<SessionRecord>>();

  add(session: SessionRecord): void {
    this.#byToken.set(session.token, session);
    this.#byId.set(session.id, session);
    const sameMember = this.#byMember.get(session.memberId) ?? new Set();
    this.#byMember.set(session.memberId, sameMember.add(session));
  }

  findByToken(token: string): SessionRecord | undefined {
    return this.#byToken.get(token);
  }

  findById(id: string): SessionRecord | undefined {
    return this.#byId.get(id);
  }

  ofMember(memberId: string): SessionRecord[] {
    return [...(this.#byMember.get(memberId) ?? [])];
  }

  delete(session: SessionRecord): void {
    this.#byToken.delete(session.token);
    this.#byId.delete(session.id);
    this.#byMember.get(session.memberId)?.delete(session);
  }
}
