import { StytchError } from '../errors/stytch-error.ts';
import type { RequestContext } from '../http/request-context.ts';
import { assertNotLocked } from '../sign-in/lockout.ts';
import { checkPkce } from '../sign-in/pkce.ts';
import { countSend } from '../sign-in/rate-limits.ts';
import { checkRedirect } from '../sign-in/redirect-urls.ts';
import { minutes, timestamp } from '../state/clock.ts';
import type { Message } from '../state/outbox.ts';
import type { Project } from '../state/project.ts';
import { newId, newToken } from '../state/random.ts';
import type { MagicLinkRecord, OrganizationRecord } from '../state/records.ts';

type LinkPurpose = 'LOGIN' | 'SIGNUP' | 'INVITE' | 'DISCOVERY';

const DEFAULT_MINUTES: Record<LinkPurpose, number> = { LOGIN: 60, SIGNUP: 60, DISCOVERY: 60, INVITE: 10_080 };

export interface MagicLinkRequest {
  emailAddress: string;
  purpose: LinkPurpose;
  /** Left out, the project's default of the purpose. */
  redirectUrl: string | undefined;
  pkceCodeChallenge: string | undefined;
  /** Left out, an hour; a week for an invitation. */
  expirationMinutes: number | undefined;
  /** Whether following it gives the member the address. @default false */
  updatesEmail?: boolean;
}

type LinkTarget = { organization: OrganizationRecord; memberId: string };
type LinkCall = Pick<RequestContext, 'project' | 'appOrigin' | 'sandboxOrigin'>;

/**
 * Emails a link that starts a sign-in, either to one organization or, without one, to the discovery of all.
 * @throws `too_many_requests`, the errors of `checkRedirect`
 */
export function sendMagicLink(call: LinkCall, request: MagicLinkRequest, target?: LinkTarget): void {
  const { project } = call;
  checkRedirect(call, request.purpose, request.redirectUrl);
  countSend(project, 'email', request.emailAddress);
  project.outbox.add({
    id: newId(project.random, 'message'),
    project: project.id,
    channel: 'email',
    to: request.emailAddress,
    ...wording(request.purpose, target?.organization.name ?? project.name),
    link: createMagicLink(call, request, target),
    code: null,
    sent_at: timestamp(project.clock.now()),
  });
}

/**
 * A link for a message to carry.
 * @returns its address, at the sandbox
 * @throws the errors of `checkRedirect`
 */
export function createMagicLink(call: LinkCall, request: MagicLinkRequest, target?: LinkTarget): string {
  const { project } = call;
  const record: MagicLinkRecord = {
    token: newToken(project.random),
    kind: target ? 'multi_tenant_magic_links' : 'discovery',
    emailAddress: request.emailAddress,
    memberId: target?.memberId,
    redirectUrl: checkRedirect(call, request.purpose, request.redirectUrl),
    pkceCodeChallenge: request.pkceCodeChallenge,
    updatesEmail: request.updatesEmail ?? false,
    expiresAt: project.clock.now() + minutes(request.expirationMinutes ?? DEFAULT_MINUTES[request.purpose]),
    used: false,
  };
  project.magicLinks.set(record.token, record);
  const link = new URL('/v1/magic_links/redirect', call.sandboxOrigin);
  link.searchParams.set('public_token', `public-token-test-${project.id}`);
  if (target) link.searchParams.set('slug', target.organization.slug);
  link.searchParams.set('stytch_token_type', record.kind);
  link.searchParams.set('token', record.token);
  return link.href;
}

/** What the member is told, as Stytch's own templates do. */
function wording(purpose: LinkPurpose, place: string): Pick<Message, 'subject' | 'text'> {
  switch (purpose) {
    case 'INVITE':
      return {
        subject: `You have been invited to ${place}`,
        text: `Follow this link to join ${place}. It works once.`,
      };
    case 'SIGNUP':
      return {
        subject: `Your account creation request for ${place}`,
        text: `Follow this link to create your account at ${place}. It works once.`,
      };
    default:
      return {
        subject: `Your login request to ${place}`,
        text: `Follow this link to log in to ${place}. It works once.`,
      };
  }
}

/**
 * Takes a link's token for the one time it works. A refused code verifier leaves the link usable: the SDK
 * tries a second one.
 * @throws `magic_link_not_found`, `unable_to_auth_magic_link`, `user_lock_limit_reached` and the errors of PKCE
 */
export async function consumeMagicLink(
  project: Project,
  kind: MagicLinkRecord['kind'],
  token: string,
  pkceCodeVerifier: string | undefined,
): Promise<MagicLinkRecord> {
  const record = project.magicLinks.get(token);
  if (record?.kind !== kind) throw new StytchError('magic_link_not_found');
  await checkPkce(record.pkceCodeChallenge, pkceCodeVerifier);
  // No await may stand between this check and the mark: of two requests with one token, one must lose.
  if (record.used || record.expiresAt <= project.clock.now())
    throw new StytchError('unable_to_auth_magic_link');
  if (record.memberId) assertNotLocked(project, project.members.getById(record.memberId));
  record.used = true;
  return record;
}
