import { createStytchB2BClient } from '@stytch/vanilla-js/b2b/headless';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { forwardToSandbox } from '../../sandbox/adapters/msw.ts';
import { createSandbox } from '../../sandbox/create-sandbox.ts';
import { defaultSeed } from '../../sandbox/state/default-seed.ts';
import { forgetBrowserState } from '../helpers/browser-state.ts';
import { Inbox } from '../helpers/inbox.ts';
import { newProject } from '../helpers/test-project.ts';

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
