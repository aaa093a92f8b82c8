import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderApp } from '../helpers/render-app.tsx';
import { sessionInCookies } from '../helpers/session-in-cookies.ts';

const opener = () => screen.findByRole('button', { name: 'Account: Sam Okafor' });
const signOut = () => screen.queryByRole('button', { name: 'Sign out' });

async function openMenu() {
  const { project } = await sessionInCookies();
  const app = renderApp({ path: '/dashboard', project });
  await app.user.click(await opener());
  return app;
}

test('the account menu says who is signed in and where, and leads on', async () => {
  await openMenu();
  const header = within(screen.getByRole('banner'));
  expect(header.getByText('sms@acme.test')).toBeVisible();
  expect(header.getByText('Acme')).toBeVisible();
  expect(header.getByRole('link', { name: 'Switch organization' })).toHaveAttribute(
    'href',
    '/dashboard/organization',
  );
  expect(await opener()).toHaveAttribute('aria-expanded', 'true');
  expect(signOut()).toBeVisible();
});

test('Escape closes the account menu, and the focus goes back to its button', async () => {
  const app = await openMenu();
  await app.user.tab();
  expect(screen.getByRole('link', { name: 'Switch organization' })).toHaveFocus();
  await app.user.keyboard('{Escape}');
  expect(signOut()).toBeNull();
  expect(await opener()).toHaveFocus();
  expect(await opener()).toHaveAttribute('aria-expanded', 'false');
});

test('the account menu closes where the member clicks elsewhere, and where they go on by Tab', async () => {
  const app = await openMenu();
  await app.user.click(screen.getByRole('heading', { level: 1 }));
  expect(signOut()).toBeNull();
  await app.user.click(await opener());
  signOut()?.focus();
  await app.user.tab();
  expect(signOut()).toBeNull();
});

test('the account menu closes where one of its links leads to another page', async () => {
  const app = await openMenu();
  const menu = within(screen.getByRole('banner'));
  await app.user.click(menu.getByRole('link', { name: 'Switch organization' }));
  expect(signOut()).toBeNull();
  expect(await screen.findByRole('heading', { level: 1, name: 'Acme' })).toHaveFocus();
});
