import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { sandbox } from '../../packages/sandbox/test/helpers/stytch-test-environment.ts';
import { renderApp } from '../helpers/render-app.tsx';
import { newBackend, putInCookies } from '../helpers/session-in-cookies.ts';
import { type SignedInApp, signedInApp } from '../helpers/signed-in-app.ts';

/** Somebody whose link the member opens. */
const OTHER = 'new@optional-mfa.test';

const greeting = (name: string) => screen.findByRole('heading', { name: `Hello, ${name}` });

/** A member is signed in, and opens a link that someone else has asked for. */
async function openOthersLink(): Promise<{ app: SignedInApp; token: string }> {
  const app = await signedInApp('/dashboard', 'sms@acme.test');
  await greeting('Sam Okafor');
  await app.backend.magicLinks.email.discovery.send({ email_address: OTHER });
  const { search } = await app.inbox.landing(OTHER);
  await app.followLink(OTHER);
  const question = await screen.findByText(/The link you opened would sign you out here/);
  expect(question.closest('p')).toHaveTextContent('You are signed in as sms@acme.test.');
  return { app, token: new URLSearchParams(search).get('token') ?? '' };
}

test('a link of someone else is not used before the member says so, and is in no address', async () => {
  const { app, token } = await openOthersLink();
  expect(window.location.href).not.toContain(token);
  await app.user.click(screen.getByRole('link', { name: 'Go to your dashboard' }));
  await greeting('Sam Okafor');
  const { email_address } = await app.backend.magicLinks.discovery.authenticate({
    discovery_magic_links_token: token,
  });
  expect(email_address).toBe(OTHER);
});

test('a member who wants it is signed in by the link', async () => {
  const { app } = await openOthersLink();
  await app.user.click(screen.getByRole('button', { name: 'Use the link' }));
  await app.user.click(await screen.findByText('Optional MFA'));
  await greeting('Nora Kim');
});

/** A member opens a link of someone else where the browser holds no more of their session than its cookie. */
async function openWithCookieOnly(project = newBackend().project) {
  const { inbox, backend } = newBackend(project);
  const tokens = await backend.signInBySms();
  putInCookies(tokens);
  await backend.stytch.magicLinks.email.discovery.send({ email_address: OTHER });
  const { pathname, search } = await inbox.landing(OTHER);
  return {
    ...renderApp({ path: pathname + search, project }),
    revoke: () => backend.stytch.sessions.revoke({ session_token: tokens.session_token }),
  };
}

test('a link waits for the member’s word where the browser knows of their session by its cookie alone', async () => {
  await openWithCookieOnly();
  expect(await screen.findByText(/The link you opened would sign you out here/)).toBeVisible();
  expect(window.location.search).toBe('');
});

test('a link waits while nobody can tell whether the cookie’s session lives, and is used once it turns out not to', async () => {
  const { project } = newBackend();
  sandbox.addFault(project.uuid, { route: 'POST /sdk/v1/b2b/sessions/authenticate', drop: true });
  const { user, revoke } = await openWithCookieOnly(project);
  const again = await screen.findByRole('button', { name: 'Try now' });
  await revoke();
  sandbox.clearFaults(project.uuid);
  await user.click(again);
  expect(await screen.findByText('Optional MFA')).toBeVisible();
});

test('a link is used at once where the session turns out to be over', async () => {
  const app = await signedInApp('/dashboard', 'sms@acme.test');
  await greeting('Sam Okafor');
  await app.backend.magicLinks.email.discovery.send({ email_address: OTHER });
  await app.backend.sessions.revoke({ session_token: app.session_token });
  const { pathname, search } = await app.inbox.landing(OTHER);
  renderApp({ path: pathname + search, project: app.project });
  expect(await screen.findByText('Optional MFA')).toBeVisible();
});
