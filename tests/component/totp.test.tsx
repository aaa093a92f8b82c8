import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { seededTotpSecrets, totpCode } from '../../packages/sandbox/test/helpers/codes.ts';
import { type RenderedApp, renderApp } from '../helpers/render-app.tsx';
import { enterCode, showEmailedLink } from '../helpers/sign-in-steps.ts';
import { readTotpSecret } from '../helpers/totp-secret.ts';

const BACKUP_CODE = /^[a-z\d]{4}-[a-z\d]{4}-[a-z\d]{4}$/;

const click = async (app: RenderedApp, name: string) =>
  app.user.click(await screen.findByRole('button', { name }));

test('a new member enrols an authenticator app, and saves the backup codes before going on', async () => {
  const app = renderApp();
  await showEmailedLink(app, 'new@totp-only.test', 'Authenticator Only');
  const image = await screen.findByRole('img', { name: 'QR code for TOTP enrollment' });
  expect(image).toHaveAttribute('src', expect.stringMatching(/^data:image\/png;base64,/));
  const secret = await readTotpSecret(app);
  await screen.findByText('Enter verification code');
  await enterCode(app, totpCode(secret));

  expect(await screen.findByText('Save your backup codes!')).toBeVisible();
  expect(screen.getAllByText(BACKUP_CODE)).toHaveLength(10);
  expect(window.location.pathname).not.toBe('/dashboard');
  await click(app, 'Done');
  expect(await screen.findByRole('heading', { name: 'Hello, Noah Silva' })).toBeVisible();
});

test('a member with an authenticator app signs in with its code, and is texted nothing', async () => {
  const app = renderApp();
  await showEmailedLink(app, 'totp@acme.test');
  await screen.findByText('Enter verification code');
  await enterCode(app, totpCode(seededTotpSecrets['totp@acme.test']));
  expect(await screen.findByRole('heading', { name: 'Hello, Tomi Sato' })).toBeVisible();
  expect(within(screen.getByRole('main')).getByText('Authenticator app')).toBeVisible();
  expect(app.inbox.messages('sms')).toEqual([]);
});

test('a member who has both is texted first, and may turn to the app', async () => {
  const app = renderApp();
  await showEmailedLink(app, 'both@acme.test');
  await screen.findByText('Enter passcode');
  expect(app.inbox.messages('sms', '+12025550144')).toHaveLength(1);
  await click(app, 'Use an authenticator app');
  await screen.findByText('Enter verification code');
  await enterCode(app, totpCode(seededTotpSecrets['both@acme.test']));
  expect(await screen.findByRole('heading', { name: 'Hello, Bo Lindqvist' })).toBeVisible();
});

test("a backup code signs in in the app's place, and a wrong one is refused", async () => {
  const app = renderApp();
  await showEmailedLink(app, 'totp@acme.test');
  await click(app, 'Use a backup code');
  const enterBackupCode = async (code: string) => {
    const input = await screen.findByLabelText('Backup code');
    await app.user.clear(input);
    await app.user.type(input, code);
    await click(app, 'Continue');
  };
  await enterBackupCode('wrong-code-0000');
  expect(await screen.findByText('Invalid backup code, please try again.')).toBeVisible();
  await enterBackupCode('tomi-code-0001');
  expect(await screen.findByRole('heading', { name: 'Hello, Tomi Sato' })).toBeVisible();
});
