import { createStytchB2BClient } from '@stytch/vanilla-js/b2b/headless';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { newProject } from '../../src/testing/test-project.ts';
import { forgetBrowserState } from '../helpers/browser-state.ts';
import { signInHeadless } from '../helpers/headless-member.ts';
import { sandbox, stytchTestEnvironment } from '../helpers/stytch-test-environment.ts';

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

/** What stands in for Stytch's dashboard. */
async function impersonate(project: string, email_address: string): Promise<string> {
  const body = JSON.stringify({ project, organization_id: 'optional-mfa', email_address });
  const url = 'http://localhost/__sandbox/impersonation';
  return (await (await sandbox.fetch(new Request(url, { method: 'POST', body }))).json()).impersonation_token;
}

test('whoever opens an address with an impersonation token acts as the member', async () => {
  const { uuid, publicToken } = newProject();
  const stytch = createStytchB2BClient(publicToken);
  const token = await impersonate(uuid, 'new@optional-mfa.test');
  history.replaceState(null, '', `/authenticate?stytch_token_type=multi_tenant_impersonation&token=${token}`);
  const result = await stytch.authenticateByUrl(durations);
  expect(result).toMatchObject({ handled: true, tokenType: 'multi_tenant_impersonation' });
  expect(stytch.self.getSync()?.email_address).toBe('new@optional-mfa.test');
  history.replaceState(null, '', '/');
});

test('a browser is refused what its project has not set', async () => {
  const { stytch } = await signInHeadless();
  await expect(
    stytch.session.attest({ profile_id: 'profile', token: 'theirs', ...durations }),
  ).rejects.toMatchObject({
    error_type: 'trusted_token_profile_not_found',
  });
  await expect(
    stytch.session.exchangeAccessToken({ access_token: 'theirs', ...durations }),
  ).rejects.toMatchObject({ error_type: 'idp_access_token_not_found' });
});

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
