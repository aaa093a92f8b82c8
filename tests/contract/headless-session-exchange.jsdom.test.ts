import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { forgetBrowserState } from '../helpers/browser-state.ts';
import { signInHeadless } from '../helpers/headless-member.ts';
import { stytchTestEnvironment } from '../helpers/stytch-test-environment.ts';

beforeAll(() => stytchTestEnvironment.listen({ onUnhandledRequest: 'error' }));
afterAll(() => stytchTestEnvironment.close());
afterEach(forgetBrowserState);

const durations = { session_duration_minutes: 60 };

/** A signed-in browser, and another organization that the member belongs to. */
async function withOther(settings = {}) {
  const signedIn = await signInHeadless();
  const { backend } = signedIn;
  const { organization } = await backend.organizations.create({ organization_name: 'Other', ...settings });
  const { organization_id } = organization;
  await backend.organizations.members.create({ organization_id, email_address: 'new@optional-mfa.test' });
  return { ...signedIn, organization_id };
}

describe('a member in the browser', () => {
  test('switches to another organization from the list of their own', async () => {
    const { stytch, organization_id } = await withOther();
    const { discovered_organizations } = await stytch.discovery.organizations.list();
    expect(discovered_organizations.map(({ organization }) => organization.organization_slug)).toEqual([
      'optional-mfa',
      'other',
    ]);
    await stytch.session.exchange({ organization_id, ...durations });
    expect(stytch.session.getSync()?.organization_slug).toBe('other');
    expect((await stytch.organization.get())?.organization_id).toBe(organization_id);
  });

  test('shows a second factor where the other organization requires one', async () => {
    const { stytch, inbox, organization_id } = await withOther({ mfa_policy: 'REQUIRED_FOR_ALL' });
    const { member_id, mfa_required } = await stytch.session.exchange({ organization_id, ...durations });
    expect(mfa_required).toEqual({ member_options: null, secondary_auth_initiated: null });
    expect(stytch.session.getSync()).toBeNull();

    const member = { organization_id, member_id };
    await stytch.otps.sms.send({ ...member, mfa_phone_number: '+12015550199' });
    const { code } = inbox.latestSms('+12015550199');
    await stytch.otps.sms.authenticate({ ...member, code, ...durations });
    expect(stytch.session.getSync()?.organization_slug).toBe('other');
  });
});
