import { compactVerify, exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';
import { createCertificate } from '../certificate.ts';
import type { Project } from '../state/project.ts';
import { base64Url, newId, type Random } from '../state/random.ts';
import type { MemberRecord, OrganizationRecord } from '../state/records.ts';
import type { SessionRecord } from '../state/sessions.ts';
import { toMemberSession } from './session.ts';

const LIFETIME_SECONDS = 300;
const SESSION_CLAIM = 'https://stytch.com/session';
const ORGANIZATION_CLAIM = 'https://stytch.com/organization';

/** Stytch spells the digest of the certificate in its own way. */
type CertifiedJwk = JWK & { x5tS256: string };

interface Claims extends JWTPayload {
  [SESSION_CLAIM]?: { id: string };
  email?: string;
}

const projectIdOf = (project: Project): string => `project-test-${project.id}`;

/**
 * Signs session JWTs as Stytch does: RS256, five minutes, with Stytch's claims. One key serves all projects of
 * a sandbox; issuer and audience tell them apart.
 */
export class SessionJwtSigner {
  #random: Random;
  #key: Promise<{ privateKey: CryptoKey; publicKey: CryptoKey; jwk: JWK }> | undefined;
  #certified: Promise<CertifiedJwk> | undefined;

  constructor(random: Random) {
    this.#random = random;
  }

  async sign(
    project: Project,
    session: SessionRecord,
    member: MemberRecord,
    organization: OrganizationRecord,
  ): Promise<string> {
    const { privateKey, jwk } = await this.#getKey();
    const issuedAt = Math.floor(project.clock.now() / 1000);
    const shaped = toMemberSession(session, member, organization);
    return new SignJWT({
      ...session.customClaims,
      [SESSION_CLAIM]: {
        id: shaped.member_session_id,
        started_at: shaped.started_at,
        last_accessed_at: shaped.last_accessed_at,
        expires_at: shaped.expires_at,
        attributes: { user_agent: session.userAgent, ip_address: '127.0.0.1' },
        authentication_factors: shaped.authentication_factors,
        roles: shaped.roles,
      },
      [ORGANIZATION_CLAIM]: { organization_id: organization.id, slug: organization.slug },
    })
      .setProtectedHeader({ alg: 'RS256', kid: jwk.kid ?? '', typ: 'JWT' })
      .setIssuer(`stytch.com/${projectIdOf(project)}`)
      .setAudience([projectIdOf(project)])
      .setSubject(member.id)
      .setIssuedAt(issuedAt)
      .setNotBefore(issuedAt)
      .setExpirationTime(issuedAt + LIFETIME_SECONDS)
      .sign(privateKey);
  }

  /**
   * The id of the session a JWT was signed for. Its own five minutes do not count, as with Stytch's
   * `sessions/authenticate`: whether the session lives is for the caller to say.
   * @returns undefined where the sandbox did not sign it, or signed it for another project
   */
  async sessionIdOf(project: Project, jwt: string): Promise<string | undefined> {
    const claims = await this.verify(jwt);
    return claims?.iss === `stytch.com/${projectIdOf(project)}` ? claims[SESSION_CLAIM]?.id : undefined;
  }

  /** Signs for another issuer that the sandbox stands in for; its `iss` tells the JWT from a session's. */
  async signAs(claims: JWTPayload & { iss: string }): Promise<string> {
    const { privateKey, jwk } = await this.#getKey();
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: jwk.kid ?? '', typ: 'JWT' })
      .sign(privateKey);
  }

  /** What a JWT says, whoever its issuer and however old; undefined where the sandbox did not sign it. */
  async verify(jwt: string): Promise<Claims | undefined> {
    const { publicKey } = await this.#getKey();
    try {
      const { payload } = await compactVerify(jwt, publicKey);
      return JSON.parse(new TextDecoder().decode(payload));
    } catch {
      return undefined;
    }
  }

  /** The public key with its certificate, as `GET /v1/b2b/sessions/jwks/{project_id}` lists it. */
  async jwks(): Promise<{ keys: CertifiedJwk[] }> {
    this.#certified ??= this.#certify();
    return { keys: [await this.#certified] };
  }

  #getKey() {
    this.#key ??= this.#createKey();
    return this.#key;
  }

  /** Clients that check a certificate's dates go by their own clock, which may be far from the project's. */
  async #certify(): Promise<CertifiedJwk> {
    const { jwk, ...keys } = await this.#getKey();
    const certificate = await createCertificate(this.#random, {
      keys,
      name: 'Stytch sandbox',
      from: new Date('2000-01-01T00:00:00Z'),
      to: new Date('9999-12-31T23:59:59Z'),
    });
    const digest = await crypto.subtle.digest('SHA-256', certificate);
    return {
      ...jwk,
      x5c: [btoa(String.fromCharCode(...certificate))],
      x5tS256: base64Url(new Uint8Array(digest)),
    };
  }

  async #createKey() {
    const { privateKey, publicKey } = await generateKeyPair('RS256');
    const jwk = await exportJWK(publicKey);
    return {
      privateKey,
      publicKey,
      jwk: { ...jwk, use: 'sig', key_ops: ['verify'], alg: 'RS256', kid: newId(this.#random, 'jwk') },
    };
  }
}
