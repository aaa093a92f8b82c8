import { createStytchB2BClient } from '@stytch/react/b2b';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { newProject } from '#sandbox/testing';
import { reloadForMissingParts } from '../../src/ui/chunks/chunk-load-errors.ts';
import { renderFailing } from '../helpers/render-failing.tsx';

const newClient = () => createStytchB2BClient(newProject().publicToken);

test('an error of Stytch’s has the id of the refused request to quote, and to copy', async () => {
  const user = userEvent.setup();
  const stytch = newClient();
  const error: unknown = await stytch.magicLinks
    .authenticate({ magic_links_token: 'nobodys', session_duration_minutes: 60 })
    .catch((refusal: unknown) => refusal);
  renderFailing({ stytch, error });
  const id = screen.getByText(/^request-id-/).textContent;
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await navigator.clipboard.readText()).toBe(id);
  expect(await screen.findByText(/^Copied/)).toBeVisible();
});

test('nothing else of an error is shown', () => {
  const error = Object.assign(new Error('sam@acme.test with token 0123456789'), {
    request_id: 'https://example.test/?token=0123456789',
    stack: 'Error at index.js:1',
  });
  renderFailing({ stytch: newClient(), error });
  expect(screen.getByRole('heading', { name: 'This page stopped working' })).toHaveFocus();
  expect(document.body).not.toHaveTextContent(/0123456789|acme|index\.js|example/);
  expect(screen.queryByRole('button', { name: 'Copy' })).toBeNull();
});

test('what is no error at all is told as one', () => {
  renderFailing({ stytch: newClient(), error: 'a string' });
  expect(screen.getByRole('button', { name: 'Reload the page' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Sign in again' })).toBeVisible();
});

test('a page whose own part is missing says so, and offline is not reloaded: the browser would have none', () => {
  const reload = vi.fn();
  reloadForMissingParts(reload);
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  const payload = new TypeError('Failed to fetch dynamically imported module');
  // As Vite tells of it, before the import is rejected.
  window.dispatchEvent(Object.assign(new Event('vite:preloadError'), { payload }));
  renderFailing({ stytch: newClient(), error: payload });
  expect(screen.getByRole('heading', { name: 'A part of this page could not be loaded' })).toHaveFocus();
  expect(screen.getByText(/replaced by a newer one/)).toBeVisible();
  expect(screen.getAllByRole('button')).toHaveLength(1);
  expect(reload).not.toHaveBeenCalled();
});
