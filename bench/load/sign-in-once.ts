import type { StytchB2BClient } from '@stytch/vanilla-js/b2b/headless';
import type { B2BClient } from 'stytch';
import { newestMessage } from './inbox.ts';
import type { Who } from './load-project.ts';

const duration = { session_duration_minutes: 60 };

export interface Parties {
  /** Where the sandbox is. */
  readonly url: string;
  readonly browser: StytchB2BClient;
  readonly backend: B2BClient;
}

/**
 * A sign-in from the first address typed to the sign-out: an emailed link, an organization, a texted code, and the
 * question whether the session lives.
 *
 * @returns the id of the session that there was
 * @throws where any of it is not as it should be
 */
export async function signInOnce({ url, browser, backend }: Parties, who: Who): Promise<string> {
  await browser.magicLinks.email.discovery.send({ email_address: who.email });
  const { link } = await newestMessage(url, who.email);
  const { discovered_organizations } = await browser.magicLinks.discovery.authenticate({
    discovery_magic_links_token: new URL(link ?? '').searchParams.get('token') ?? '',
  });
  const [found, ...others] = discovered_organizations;
  if (!found || others.length > 0)
    throw new Error(`${who.email} found ${discovered_organizations.length} organizations`);
  const { organization_id } = found.organization;
  const primary = await browser.discovery.intermediateSessions.exchange({ organization_id, ...duration });
  const { member_id } = primary;
  if (primary.member_authenticated) throw new Error(`${who.email} was let in without a code`);
  const member = { organization_id, member_id };
  if (who.isNew) await browser.otps.sms.send({ ...member, mfa_phone_number: who.phone });
  const { code } = await newestMessage(url, who.phone);
  await browser.otps.sms.authenticate({ ...member, code: code ?? '', ...duration });

  const { member_session } = await browser.session.authenticate();
  const { member_session_id: id } = member_session;
  await expectSession(backend, member, id, browser.session.getTokens()?.session_jwt ?? '');
  await browser.session.revoke();
  if (browser.session.getSync() || browser.session.getTokens())
    throw new Error(`${who.email} is still signed in`);
  return id;
}

/** Held against what a backend knows: by the public key alone, and by Stytch's own list. */
async function expectSession(
  { sessions }: B2BClient,
  member: { organization_id: string; member_id: string },
  id: string,
  session_jwt: string,
): Promise<void> {
  const verified = await sessions.authenticateJwtLocal({ session_jwt });
  if (verified.member_session_id !== id || verified.member_id !== member.member_id)
    throw new Error(`the JWT of ${member.member_id} is of ${verified.member_session_id}, not ${id}`);
  const { member_sessions } = await sessions.get(member);
  const ids = member_sessions.map(({ member_session_id }) => member_session_id);
  if (ids.join() !== id)
    throw new Error(`${member.member_id} has the sessions ${ids.join()}, not ${id} alone`);
}
