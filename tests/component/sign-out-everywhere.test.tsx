import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { expectStytchError } from '../../packages/sandbox/test/helpers/contract-test.ts';
import { signedInApp } from '../helpers/signed-in-app.ts';

const REVOKE = 'POST /sdk/v1/b2b/sessions/revoke/:member_id';

async function openDialog() {
  const app = await signedInApp('/dashboard/security', 'new@optional-mfa.test', {
    organization: 'optional-mfa',
  });
  await app.user.click(await screen.findByRole('button', { name: 'Sign out everywhere' }));
  const dialog = within(screen.getByRole('dialog'));
  return { app, confirm: dialog.getByRole('button', { name: 'Sign out everywhere' }) };
}

test('signing out everywhere ends the sessions of all devices, and this page does not call it another’s doing', async () => {
  const { app, confirm } = await openDialog();
  const { organization_id, member_id, session_token } = app;
  await app.user.click(confirm);
  expect(await screen.findByLabelText('Email')).toBeVisible();
  expect(screen.queryByText(/Your session/)).toBeNull();
  const { member_sessions } = await app.backend.sessions.get({ organization_id, member_id });
  expect(member_sessions).toEqual([]);
  await expectStytchError(app.backend.sessions.authenticate({ session_token }), 'session_not_found', 404);
});

test('where it does not get through, the dialog says so and nobody is signed out', async () => {
  const { app, confirm } = await openDialog();
  app.fails(REVOKE, { times: 1, drop: true });
  await app.user.click(confirm);
  expect(await screen.findByText(/can’t be reached/)).toBeVisible();
  expect((await app.session()).factors).toEqual(['email']);
  await app.user.click(confirm);
  expect(await screen.findByLabelText('Email')).toBeVisible();
});
