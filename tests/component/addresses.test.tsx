import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { renderApp } from '../helpers/render-app.tsx';
import { sessionInCookies } from '../helpers/session-in-cookies.ts';
import { signedInApp } from '../helpers/signed-in-app.ts';

const TOKEN = 'stytch_token_type=discovery&token=nobodys';

const shown = () => window.location.pathname + window.location.search;

describe('an address that is spelt in another way', () => {
  test.each([
    '/dashboard/security/',
    '/dashboard/Security',
    '/dashboard//security//',
    `${window.location.origin}//dashboard/security`,
    '/DASHBOARD/security',
  ])('%s is the page all the same', async (path) => {
    await signedInApp(path, 'sms@acme.test');
    expect(await screen.findByRole('heading', { name: 'Security', level: 1 })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Security' })).toHaveAttribute('aria-current', 'page');
  });

  test.each(['/login/acme/', '/login//acme'])('%s is the login of that organization', async (path) => {
    renderApp({ path });
    expect(await screen.findByText('Continue to Acme')).toBeVisible();
  });

  test('a link that lands there signs the member in', async () => {
    const app = renderApp();
    await app.user.type(await screen.findByLabelText('Email'), 'new@acme.test');
    await app.user.click(screen.getByRole('button', { name: 'Continue with email' }));
    await screen.findByText('Check your email');
    const { search } = await app.inbox.landing('new@acme.test');
    app.visit(`/authenticate//${search}`);
    expect(await screen.findByText('Acme')).toBeVisible();
    expect(window.location.search).not.toContain('token');
  });
});

describe('a token that no page takes up leaves the address', () => {
  test.each([
    ['/nowhere?a=b&token=nobodys', '/nowhere?a=b'],
    [`/nowhere?${TOKEN}`, '/nowhere'],
    [`/dashboard/nowhere?${TOKEN}`, '/dashboard/nowhere'],
    [`/dashboard?a=b&${TOKEN}`, '/dashboard?a=b'],
    [`/?${TOKEN}`, '/dashboard'],
    [`/switch?${TOKEN}`, '/dashboard/organization'],
  ])('%s', async (path, left) => {
    const { project } = await sessionInCookies();
    renderApp({ path, project });
    await screen.findByRole('heading', { level: 1, name: /Page not found|Hello|Acme/ });
    expect(shown()).toBe(left);
  });

  test('and what an own page calls a token stays', async () => {
    const { project } = await sessionInCookies();
    renderApp({ path: '/dashboard?token=of-ones-own', project });
    await screen.findByRole('heading', { level: 1, name: /Hello/ });
    expect(shown()).toBe('/dashboard?token=of-ones-own');
  });
});
