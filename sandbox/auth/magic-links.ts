import { StytchError } from '../http/stytch-error.ts';
import { minutes, timestamp } from '../state/clock.ts';
import type { Project } from '../state/project.ts';
import { newId, newToken } from '../state/random.ts';
import type { MagicLinkRecord, OrganizationRecord } from '../state/records.ts';
import { isLoopbackUrl } from './loopback.ts';
import { checkPkce } from './pkce.ts';

const DEFAULT_MINUTES = 60;

interface MagicLinkRequest {
  emailAddress: string;
  /** Left out, the app's own `/authenticate`. */
  redirectUrl: string | undefined;
  pkceCodeChallenge: string | undefined;
  expirationMinutes: number | undefined;
}

/** Where the request came from: the app's origin, and the sandbox's own, which the link in the email leads to. */
interface Origins {
  appOrigin: string;
  sandboxOrigin: string;
}

/**
 * Emails a link that starts a sign-in, either to one organization or, without one, to the discovery of all.
 * @throws `no_match_for_provided_magic_link_url` for a redirect away from this machine
 */
export function sendMagicLink(
  project: Project,
  request: MagicLinkRequest,
  origins: Origins,
  target?: { organization: OrganizationRecord; memberId: string },
): void {
  const redirectUrl = request.redirectUrl ?? `${origins.appOrigin}/authenticate`;
  if (!isLoopbackUrl(redirectUrl)) {
    throw new StytchError(
      'no_match_for_provided_magic_link_url',
      `The redirect URL ${redirectUrl} does not match any redirect URL of this project: the sandbox allows those on localhost.`,
    );
  }
  const record: MagicLinkRecord = {
    token: newToken(project.random),
    kind: target ? 'multi_tenant_magic_links' : 'discovery',
    emailAddress: request.emailAddress,
    memberId: target?.memberId,
    redirectUrl,
    pkceCodeChallenge: request.pkceCodeChallenge,
    expiresAt: project.clock.now() + minutes(request.expirationMinutes ?? DEFAULT_MINUTES),
    used: false,
  };
  project.magicLinks.set(record.token, record);
  deliver(project, record, origins.sandboxOrigin, target?.organization);
}

function deliver(
  project: Project,
  record: MagicLinkRecord,
  sandboxOrigin: string,
  organization: OrganizationRecord | undefined,
): void {
  const link = new URL('/v1/magic_links/redirect', sandboxOrigin);
  link.searchParams.set('public_token', `public-token-test-${project.id}`);
  if (organization) link.searchParams.set('slug', organization.slug);
  link.searchParams.set('stytch_token_type', record.kind);
  link.searchParams.set('token', record.token);
  const place = organization?.name ?? project.name;
  project.outbox.add({
    id: newId(project.random, 'message'),
    project: project.id,
    channel: 'email',
    to: record.emailAddress,
    subject: `Your login request to ${place}`,
    text: `Follow this link to log in to ${place}. It works once.`,
    link: link.href,
    code: null,
    sent_at: timestamp(project.clock.now()),
  });
}

/**
 * Takes a link's token for the one time it works. A refused code verifier leaves the link usable: the SDK
 * tries a second one.
 * @throws `magic_link_not_found`, `unable_to_auth_magic_link` and the errors of PKCE
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
  record.used = true;
  return record;
}
