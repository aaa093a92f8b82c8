import { createStytchB2BClient, StytchAPIError, type StytchB2BClient } from '@stytch/vanilla-js/b2b/headless';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Inbox } from '../../src/testing/inbox.ts';
import { newProject } from '../../src/testing/test-project.ts';
import { forgetBrowserState } from '../helpers/browser-state.ts';
import { sandbox, stytchTestEnvironment } from '../helpers/stytch-test-environment.ts';

beforeAll(() => stytchTestEnvironment.listen({ onUnhandledRequest: 'error' }));
afterAll(() => stytchTestEnvironment.close());
afterEach(forgetBrowserState);

const durations = { session_duration_minutes: 60 };

/** The unmodified browser client, on a project of its own. */
function newBrowser() {
  const project = newProject();
  const inbox = new Inbox(sandbox, project);
  const stytch = createStytchB2BClient(project.publicToken);
  const emailedToken = async (to: string) => (await inbox.landing(to)).searchParams.get('token') ?? '';
  return { stytch, inbox, emailedToken };
}

async function showPrimaryFactor({ stytch, emailedToken }: ReturnType<typeof newBrowser>, email: string) {
  const { organization } = await stytch.organization.getBySlug({ organization_slug: 'acme' });
  await stytch.magicLinks.email.loginOrSignup({
    email_address: email,
    organization_id: organization?.organization_id ?? '',
  });
  return stytch.magicLinks.authenticate({ magic_links_token: await emailedToken(email), ...durations });
}

const memberOf = (answer: { member_id: string; organization: { organization_id: string } }) => ({
  member_id: answer.member_id,
  organization_id: answer.organization.organization_id,
});

const stored = (stytch: StytchB2BClient) => stytch.session.getTokens()?.session_token;

describe("Stytch's three documented steps, with the headless browser client", () => {
  test('enrol a new member by a phone number in E.164 format', async () => {
    const browser = newBrowser();
    const { stytch, inbox } = browser;
    const primary = await showPrimaryFactor(browser, 'new@acme.test');
    expect(primary).toMatchObject({
      member_authenticated: false,
      member_session: null,
      mfa_required: { member_options: null, secondary_auth_initiated: null },
      intermediate_session_token: expect.stringMatching(/^[\w-]{44}$/),
    });
    expect(stored(stytch)).toBeUndefined();

    const member = memberOf(primary);
    await stytch.otps.sms.send({ ...member, mfa_phone_number: '+12015550199' });
    const { code } = inbox.latestSms('+12015550199');
    const answer = await stytch.otps.sms.authenticate({ ...member, code, ...durations });
    expect(answer.member_session.authentication_factors.map(({ sequence_order }) => sequence_order)).toEqual([
      'PRIMARY',
      'SECONDARY',
    ]);
    expect(stored(stytch)).toBe(answer.session_token);
    expect(stytch.member.getSync()).toMatchObject({ mfa_phone_number_verified: true, mfa_enrolled: true });
  });

  test('sign an enrolled member in with the code that was texted at once', async () => {
    const browser = newBrowser();
    const { stytch, inbox } = browser;
    const primary = await showPrimaryFactor(browser, 'sms@acme.test');
    expect(primary.mfa_required?.secondary_auth_initiated).toBe('sms_otp');
    const { code } = inbox.latestSms('+12025550143');
    await stytch.otps.sms.authenticate({ ...memberOf(primary), code, ...durations });
    expect(stytch.session.getSync()?.organization_slug).toBe('acme');
  });

  test('begin with a discovery link that opens several organizations', async () => {
    const { stytch, inbox, emailedToken } = newBrowser();
    await stytch.magicLinks.email.discovery.send({ email_address: 'new@acme.test' });
    const discovered = await stytch.magicLinks.discovery.authenticate({
      discovery_magic_links_token: await emailedToken('new@acme.test'),
    });
    const [first] = discovered.discovered_organizations;
    const primary = await stytch.discovery.intermediateSessions.exchange({
      organization_id: first?.organization.organization_id ?? '',
      ...durations,
    });
    const member = memberOf(primary);
    await stytch.otps.sms.send({ ...member, mfa_phone_number: '+12015550199' });
    const { code } = inbox.latestSms('+12015550199');
    await stytch.otps.sms.authenticate({ ...member, code, ...durations });
    expect(stytch.session.getSync()).not.toBeNull();
  });
});

describe('a signed-in headless client', () => {
  async function signedIn() {
    const browser = newBrowser();
    const primary = await showPrimaryFactor(browser, 'sms@acme.test');
    const { code } = browser.inbox.latestSms('+12025550143');
    await browser.stytch.otps.sms.authenticate({ ...memberOf(primary), code, ...durations });
    return browser;
  }

  test('changes its own name and removes its own phone number', async () => {
    const { stytch } = await signedIn();
    await stytch.self.update({ name: 'Sam O.' });
    const { member } = await stytch.self.deleteMFAPhoneNumber();
    expect(member).toMatchObject({
      name: 'Sam O.',
      mfa_phone_number: '',
      mfa_phone_number_verified: false,
      default_mfa_method: '',
      mfa_enrolled: true,
    });
  });

  test('cannot choose a default method that it has not enrolled in', async () => {
    const { stytch } = await signedIn();
    const refused = stytch.self.update({ default_mfa_method: 'totp' });
    await expect(refused).rejects.toMatchObject({ error_type: 'default_mfa_member_missing_factor' });
    await expect(refused).rejects.toBeInstanceOf(StytchAPIError);
  });

  test('is signed out for good when it revokes its session', async () => {
    const { stytch } = await signedIn();
    const token = stored(stytch) ?? '';
    await stytch.session.revoke();
    expect(stytch.session.getSync()).toBeNull();
    stytch.session.updateSession({ session_token: token });
    await expect(stytch.session.authenticate()).rejects.toMatchObject({ error_type: 'session_not_found' });
  });
});
