import { createMagicLink, type MagicLinkRequest } from '../email/magic-links.ts';
import { StytchError } from '../errors/stytch-error.ts';
import type { RequestContext } from '../http/request-context.ts';
import { checkPkce } from '../sign-in/pkce.ts';
import { countSend } from '../sign-in/rate-limits.ts';
import { checkRedirect } from '../sign-in/redirect-urls.ts';
import { minutes, timestamp } from '../state/clock.ts';
import type { Project } from '../state/project.ts';
import { newId, newToken } from '../state/random.ts';
import type { MemberRecord, OrganizationRecord, PasswordResetRecord } from '../state/records.ts';

const DEFAULT_MINUTES = 30;

interface ResetRequest {
  emailAddress: string;
  redirectUrl: string | undefined;
  /** Where the message's second link leads, by which one logs in without a password. */
  loginRedirectUrl: string | undefined;
  pkceCodeChallenge: string | undefined;
  expirationMinutes: number | undefined;
}

/**
 * Emails a link to where a new password is set, for one organization or, without one, for the discovery of all; and
 * another to log in without it.
 * @throws `too_many_requests` and the errors of `checkRedirect`
 */
export function sendPasswordReset(
  call: RequestContext,
  request: ResetRequest,
  target?: { organization: OrganizationRecord; member: MemberRecord },
): void {
  const { project } = call;
  const redirectUrl = checkRedirect(call, 'RESET_PASSWORD', request.redirectUrl);
  const login: MagicLinkRequest = {
    emailAddress: request.emailAddress,
    purpose: target ? 'LOGIN' : 'DISCOVERY',
    redirectUrl: request.loginRedirectUrl,
    pkceCodeChallenge: request.pkceCodeChallenge,
    expirationMinutes: request.expirationMinutes ?? DEFAULT_MINUTES,
  };
  checkRedirect(call, login.purpose, login.redirectUrl);
  countSend(project, 'email', request.emailAddress);
  const record: PasswordResetRecord = {
    token: newToken(project.random),
    emailAddress: request.emailAddress,
    memberId: target?.member.id,
    redirectUrl,
    pkceCodeChallenge: request.pkceCodeChallenge,
    expiresAt: project.clock.now() + minutes(request.expirationMinutes ?? DEFAULT_MINUTES),
    used: false,
  };
  project.passwordResets.set(record.token, record);
  const loginTarget = target && { organization: target.organization, memberId: target.member.id };
  deliver(call, record, target?.organization, createMagicLink(call, login, loginTarget));
}

function deliver(
  { project, sandboxOrigin }: RequestContext,
  record: PasswordResetRecord,
  organization: OrganizationRecord | undefined,
  loginLink: string,
): void {
  const link = new URL('/v1/magic_links/redirect', sandboxOrigin);
  link.searchParams.set('public_token', `public-token-test-${project.id}`);
  if (organization) {
    link.searchParams.set('slug', organization.slug);
    link.searchParams.set('stytch_token_type', 'multi_tenant_passwords');
  } else {
    // Discovery's own token type says nothing of passwords, so a second parameter does.
    link.searchParams.set('stytch_token_type', 'discovery');
    link.searchParams.set('stytch_redirect_type', 'reset_password');
  }
  link.searchParams.set('token', record.token);
  const place = organization?.name ?? project.name;
  project.outbox.add({
    id: newId(project.random, 'message'),
    project: project.id,
    channel: 'email',
    to: record.emailAddress,
    subject: `Reset your password for ${place}`,
    text: `Follow this link to set a new password for ${place}. It works once.\nOr log in without a password: ${loginLink}`,
    link: link.href,
    code: null,
    sent_at: timestamp(project.clock.now()),
  });
}

/**
 * Takes a link's token for the one time it works.
 * @throws `unable_to_auth_password_reset_token` (unknown, used or expired) and the errors of PKCE
 */
export async function consumePasswordReset(
  project: Project,
  flow: 'organization' | 'discovery',
  token: string,
  pkceCodeVerifier: string | undefined,
): Promise<PasswordResetRecord> {
  const record = project.passwordResets.get(token);
  if (!record || (record.memberId === undefined) !== (flow === 'discovery'))
    throw new StytchError('unable_to_auth_password_reset_token');
  await checkPkce(record.pkceCodeChallenge, pkceCodeVerifier);
  // No await may stand between this check and the mark: of two requests with one token, one must lose.
  if (record.used || record.expiresAt <= project.clock.now())
    throw new StytchError('unable_to_auth_password_reset_token');
  record.used = true;
  return record;
}
