import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { expectStytchError } from '../helpers/contract-test.ts';
import { APP, newClients, tokenIn } from '../helpers/identity-provider.ts';
import { pkceSandbox, runInPkceEnvironment } from '../helpers/pkce-environment.ts';

runInPkceEnvironment();

type Initialized = { client_id: string; callback: (response: { credential: string }) => Promise<void> };

/** What the SDK has told Google's script, which jsdom does not fetch. */
let prompted: Initialized | undefined;
const google = {
  accounts: {
    id: { initialize: (config: Initialized) => (prompted = config), prompt: tellShown, cancel() {} },
  },
};

function tellShown(tell: (moment: object) => void): void {
  tell({ isSkippedMoment: () => false, isNotDisplayed: () => false, isDismissedMoment: () => false });
}

const scripts = new MutationObserver((changes) => {
  for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes]))
    if (node instanceof HTMLScriptElement) node.dispatchEvent(new Event('load'));
});

beforeEach(() => {
  Object.assign(window, { google });
  scripts.observe(document, { childList: true, subtree: true });
});
afterEach(() => scripts.disconnect());

/** The ID token of someone who confirms who they are to Google. */
async function credentialOf(project: string, email_address: string): Promise<string> {
  const body = JSON.stringify({ project, email_address });
  const url = 'http://localhost/__sandbox/google-one-tap';
  return (await (await pkceSandbox.fetch(new Request(url, { method: 'POST', body }))).json()).credential;
}

function oneTapClients() {
  const clients = newClients();
  let landing: URL | undefined;
  // jsdom does not navigate.
  Object.assign(Reflect.get(clients.browser.oauth, '_oneTap'), {
    redirectOnSuccess(url: string) {
      landing = new URL(url);
    },
  });
  return Object.assign(clients, {
    /** Confirms the prompt. @returns the app's address that the SDK goes on to */
    async confirmAs(email_address: string): Promise<URL> {
      await prompted?.callback({ credential: await credentialOf(clients.project.uuid, email_address) });
      if (!landing) throw new Error('The SDK has sent the browser nowhere.');
      return landing;
    },
  });
}

describe("Google's One Tap", () => {
  test('leads to the organizations of whoever confirms it', async () => {
    const { browser, confirmAs } = oneTapClients();
    await browser.oauth.googleOneTap.discovery.start({ discovery_redirect_url: `${APP}/authenticate` });
    const landing = await confirmAs('sms@acme.test');
    expect(landing.href).toMatch(`${APP}/authenticate?stytch_token_type=discovery_oauth`);
    const answer = await browser.oauth.discovery.authenticate({ discovery_oauth_token: tokenIn(landing) });
    expect(
      answer.discovered_organizations.map(({ organization }) => organization.organization_slug),
    ).toContain('acme');
  });

  test('signs a member in to an organization, without tokens of Google', async () => {
    const { browser, confirmAs } = oneTapClients();
    const { organization } = await browser.organization.getBySlug({ organization_slug: 'optional-mfa' });
    await browser.oauth.googleOneTap.start({
      organization_id: organization?.organization_id ?? '',
      login_redirect_url: `${APP}/authenticate`,
      signup_redirect_url: `${APP}/authenticate`,
    });
    const landing = await confirmAs('member@optional-mfa.test');
    expect(landing.searchParams.get('slug')).toBe('optional-mfa');
    const answer = await browser.oauth.authenticate({
      oauth_token: tokenIn(landing),
      session_duration_minutes: 60,
    });
    expect(answer.provider_values.access_token).toBe('');
    expect(answer.member_session?.authentication_factors).toMatchObject([
      { delivery_method: 'oauth_google' },
    ]);
  });

  test('takes no ID token of another project, of nobody, or from an hour ago', async () => {
    const { browser, project, advance } = oneTapClients();
    await browser.oauth.googleOneTap.discovery.start({ discovery_redirect_url: `${APP}/authenticate` });
    const submit = (credential: string) => Promise.resolve(prompted?.callback({ credential }));
    const other = newClients().project.uuid;
    const refused = (error_type: string) => expect.objectContaining({ error_type });
    await expect(submit(await credentialOf(other, 'sms@acme.test'))).rejects.toEqual(
      refused('id_token_incorrect_audience'),
    );
    await expect(submit('e30.e30.e30')).rejects.toEqual(refused('id_token_invalid'));
    const credential = await credentialOf(project.uuid, 'sms@acme.test');
    advance(3600);
    await expect(submit(credential)).rejects.toEqual(refused('id_token_expired'));
  });

  test('shows no session of the app to be an ID token, nor the other way round', async () => {
    const { browser, backend, project } = oneTapClients();
    const session_jwt = await credentialOf(project.uuid, 'sms@acme.test');
    await expectStytchError(backend.stytch.sessions.authenticate({ session_jwt }), 'session_not_found', 404);
    const signedIn = await backend.showPrimaryFactor('member@optional-mfa.test', 'optional-mfa');
    await browser.oauth.googleOneTap.discovery.start({ discovery_redirect_url: `${APP}/authenticate` });
    await expect(prompted?.callback({ credential: signedIn.session_jwt })).rejects.toMatchObject({
      error_type: 'id_token_invalid',
    });
  });
});
