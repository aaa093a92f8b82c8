import { createStytchB2BClient, StytchB2BProvider } from '@stytch/react/b2b';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { PageFrame } from '../../src/page-frame.tsx';
import { expectConsoleError } from '../helpers/console-guard.ts';
import { newProject } from '../helpers/test-project.ts';

function Failing({ error }: { error: unknown }): never {
  throw error;
}

/** Shows what is in the place of a page that throws an error while it renders. */
function renderFailing(error: unknown): void {
  const stytch = createStytchB2BClient(newProject().publicToken);
  render(
    <StytchB2BProvider stytch={stytch}>
      <PageFrame>
        <Failing error={error} />
      </PageFrame>
    </StytchB2BProvider>,
  );
  expectConsoleError(/error/i);
}

/** What the SDK throws where Stytch refuses a call. */
async function refusal(): Promise<unknown> {
  const { magicLinks } = createStytchB2BClient(newProject().publicToken);
  return magicLinks.authenticate({ magic_links_token: 'nobodys', session_duration_minutes: 60 }).then(
    () => undefined,
    (error: unknown) => error,
  );
}

test('an error of Stytch’s has the id of the refused request to quote, and to copy', async () => {
  const user = userEvent.setup();
  renderFailing(await refusal());
  const { textContent: id } = screen.getByText(/^request-id-/);
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await navigator.clipboard.readText()).toBe(id);
  expect(await screen.findByText(/^Copied/)).toBeVisible();
});

test('nothing else of an error is shown', async () => {
  const error = Object.assign(new Error('sam@acme.test with token 0123456789'), {
    request_id: 'https://example.test/?token=0123456789',
    stack: 'Error at index.js:1',
  });
  renderFailing(error);
  expect(screen.getByRole('heading', { name: 'This page stopped working' })).toHaveFocus();
  expect(document.body).not.toHaveTextContent(/0123456789|acme|index\.js|example/);
  expect(screen.queryByRole('button', { name: 'Copy' })).toBeNull();
});

test('what is no error at all is told as one', () => {
  renderFailing('a string');
  expect(screen.getByRole('button', { name: 'Reload the page' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Sign in again' })).toBeVisible();
});
