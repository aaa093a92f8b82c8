import { StytchError } from '../errors/stytch-error.ts';
import { minutes, timestamp } from '../state/clock.ts';
import type { Project } from '../state/project.ts';
import { newId, newToken } from '../state/random.ts';
import type { MagicLinkRecord, OrganizationRecord } from '../state/records.ts';
import type { Call } from './call.ts';
import { assertNotLocked } from './lockout.ts';
import { checkPkce } from './pkce.ts';
import { countSend } from './rate-limits.ts';
import { checkRedirect } from './redirect-urls.ts';

type LinkPurpose = 'LOGIN' | 'SIGNUP' | 'INVITE' | 'DISCOVERY';

const DEFAULT_MINUTES: Record<LinkPurpose, number> = { LOGIN: 60, SIGNUP: 60, DISCOVERY: 60, INVITE: 10_080 };

interface MagicLinkRequest {
  emailAddress: string;
  purpose: LinkPurpose;
  /** Left out, the project's default of the purpose. */
  redirectUrl: string | undefined;
  pkceCodeChallenge: string | undefined;
  /** Left out, an hour; a week for an invitation. */
  expirationMinutes: number | undefined;
}

/**
 * Emails a link that starts a sign-in, either to one organization or, without one, to the discovery of all.
 * @throws `too_many_requests`, the errors of `checkRedirect`
 */
export function sendMagicLink(
  call: Pick<Call, 'project' | 'appOrigin' | 'sandboxOrigin'>,
  request: MagicLinkRequest,
  target?: { organization: OrganizationRecord; memberId: string },
): void {
  const { project } = call;
  const redirectUrl = checkRedirect(call, request.purpose, request.redirectUrl);
  countSend(project, 'email', request.emailAddress);
  const record: MagicLinkRecord = {
    token: newToken(project.random),
    kind: target ? 'multi_tenant_magic_links' : 'discovery',
    emailAddress: request.emailAddress,
    memberId: target?.memberId,
    redirectUrl,
    pkceCodeChallenge: request.pkceCodeChallenge,
    expiresAt: project.clock.now() + minutes(request.expirationMinutes ?? DEFAULT_MINUTES[request.purpose]),
    used: false,
  };
  project.magicLinks.set(record.token, record);
  deliver(project, record, call.sandboxOrigin, request.purpose, target?.organization);
}

function deliver(
  project: Project,
  record: MagicLinkRecord,
  sandboxOrigin: string,
  purpose: LinkPurpose,
  organization: OrganizationRecord | undefined,
): void {
  const link = new URL('/v1/magic_links/redirect', sandboxOrigin);
  link.searchParams.set('public_token', `public-token-test-${project.id}`);
  if (organization) link.searchParams.set('slug', organization.slug);
  link.searchParams.set('stytch_token_type', record.kind);
  link.searchParams.set('token', record.token);
  project.outbox.add({
    id: newId(project.random, 'message'),
    project: project.id,
    channel: 'email',
    to: record.emailAddress,
    ...wording(purpose, organization?.name ?? project.name),
    link: link.href,
    code: null,
    sent_at: timestamp(project.clock.now()),
  });
}

const wording = (purpose: LinkPurpose, place: string) =>
  purpose === 'INVITE'
    ? {
        subject: `You have been invited to ${place}`,
        text: `Follow this link to join ${place}. It works once.`,
      }
    : {
        subject: `Your login request to ${place}`,
        text: `Follow this link to log in to ${place}. It works once.`,
      };

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
