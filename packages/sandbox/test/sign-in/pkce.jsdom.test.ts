import { createStytchB2BClient } from '@stytch/vanilla-js/b2b/headless';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { forwardToSandbox } from '../../src/adapters/msw.ts';
import { createSandbox } from '../../src/create-sandbox.ts';
import { defaultSeed } from '../../src/seed/default-seed.ts';
import { Inbox } from '../../src/testing/inbox.ts';
import { newProject } from '../../src/testing/test-project.ts';
import { callApi } from '../helpers/api-caller.ts';
import { forgetBrowserState } from '../helpers/browser-state.ts';

const sandbox = createSandbox({ seed: { ...defaultSeed, pkce_required: true } });
const server = setupServer(forwardToSandbox(sandbox));

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterAll(() => server.close());
afterEach(forgetBrowserState);

async function discoveryLinkSent() {
  const project = newProject();
  const stytch = createStytchB2BClient(project.publicToken);
  await stytch.magicLinks.email.discovery.send({ email_address: 'new@acme.test' });
  const landing = await new Inbox(sandbox, project).landing('new@acme.test');
  const discovery_magic_links_token = landing.searchParams.get('token') ?? '';
  return { stytch, discovery_magic_links_token };
}

test('a link works in the browser that asked for it', async () => {
  const { stytch, discovery_magic_links_token } = await discoveryLinkSent();
  const answer = await stytch.magicLinks.discovery.authenticate({ discovery_magic_links_token });
  expect(answer.email_address).toBe('new@acme.test');
});

test('a link does not work in another browser, and stays good for the right one', async () => {
  const { stytch, discovery_magic_links_token } = await discoveryLinkSent();
  const verifier = Object.entries(localStorage).find(([key]) => key.includes('PKCE_VERIFIER'));
  localStorage.clear();
  await expect(
    stytch.magicLinks.discovery.authenticate({ discovery_magic_links_token }),
  ).rejects.toMatchObject({ error_type: 'pkce_expected_code_verifier' });

  const [key = '', value = ''] = verifier ?? [];
  localStorage.setItem(key, JSON.stringify({ ...JSON.parse(value), code_verifier: 'another' }));
  await expect(
    stytch.magicLinks.discovery.authenticate({ discovery_magic_links_token }),
  ).rejects.toMatchObject({ error_type: 'pkce_mismatch' });

  localStorage.setItem(key, value);
  const answer = await stytch.magicLinks.discovery.authenticate({ discovery_magic_links_token });
  expect(answer.email_address).toBe('new@acme.test');
});

test("an organization's link does not work in another browser either", async () => {
  const project = newProject();
  const stytch = createStytchB2BClient(project.publicToken);
  const { organization } = await stytch.organization.getBySlug({ organization_slug: 'acme' });
  await stytch.magicLinks.email.loginOrSignup({
    email_address: 'new@acme.test',
    organization_id: organization?.organization_id ?? '',
  });
  const landing = await new Inbox(sandbox, project).landing('new@acme.test');
  const link = {
    magic_links_token: landing.searchParams.get('token') ?? '',
    session_duration_minutes: 60,
  };
  const stored = Object.entries(localStorage);
  localStorage.clear();
  await expect(stytch.magicLinks.authenticate(link)).rejects.toMatchObject({
    error_type: 'pkce_expected_code_verifier',
  });
  for (const [key, value] of stored) localStorage.setItem(key, value);
  expect((await stytch.magicLinks.authenticate(link)).member.email_address).toBe('new@acme.test');
});

describe('a project that requires PKCE', () => {
  const email_address = 'sms@acme.test';
  const organization_id = 'acme';

  test.for([
    ['magic_links/email/discovery/send', { email_address }, 'pkce_code_challenge'],
    ['magic_links/email/login_or_signup', { email_address, organization_id }, 'pkce_code_challenge'],
    ['passwords/email/reset/start', { email_address, organization_id }, 'code_challenge'],
    ['passwords/discovery/reset/start', { email_address }, 'pkce_code_challenge'],
  ] as const)('has a browser send no challenge-less %s', async ([path, body, challenge]) => {
    const project = newProject();
    const send = (more = {}) =>
      callApi(sandbox, project, '/sdk/v1', `POST /b2b/${path}`, { ...body, ...more });
    const refused = await send();
    expect(refused).toMatchObject({ status: 400, answer: { error_type: 'invalid_pkce_code_challenge' } });
    expect(refused.text).toContain(`\`${challenge}\``);
    expect(sandbox.messages({ project: project.uuid })).toEqual([]);
    expect((await send({ [challenge]: '' })).status).toBe(400);
    expect((await send({ [challenge]: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM' })).status).toBe(200);
  });

  test.for([
    ['/v1/b2b/public/oauth/google/start', { organization_id }],
    ['/v1/b2b/public/oauth/google/discovery/start', {}],
    ['/v1/public/sso/start', {}],
  ] as const)('starts no sign-in at %s without a challenge', async ([path, query]) => {
    const project = newProject();
    const search = callApi(sandbox, project, '/sdk/v1', 'POST /b2b/organizations/search', {
      organization_slug: organization_id,
    });
    const [connection_id = ''] = /oidc-connection-test-[\w-]+/.exec((await search).text) ?? [];
    const all = new URLSearchParams({ public_token: project.publicToken, connection_id, ...query });
    const response = await sandbox.fetch(new Request(`http://localhost${path}?${all}`));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error_type: 'invalid_pkce_code_challenge' });
  });

  test('lets a backend send without one, which has no browser to keep a verifier in', async () => {
    const sent = await callApi(sandbox, newProject(), '/v1', 'POST /b2b/magic_links/email/discovery/send', {
      email_address,
    });
    expect(sent.status).toBe(200);
  });
});
