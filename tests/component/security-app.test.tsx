import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { Seed } from '#sandbox';
import { totpCode } from '../../packages/sandbox/test/helpers/codes.ts';
import { type SignedInApp, signedInApp } from '../helpers/signed-in-app.ts';

const CREATE = 'POST /sdk/v1/b2b/totp';

const click = async (app: SignedInApp, name: string) =>
  app.user.click(await screen.findByRole('button', { name }));

/** The key for people who can't scan, without the gaps that make it easier to read. */
async function shownKey(): Promise<string> {
  const { textContent } = await screen.findByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/);
  return textContent.replaceAll(' ', '');
}

async function giveCode(app: SignedInApp, code: string): Promise<void> {
  await app.user.type(await screen.findByLabelText('6-digit code'), `${code}{Enter}`);
}

const shownCodes = () => screen.getAllByText(/^\w{4}-\w{4}-\w{4}$/).map(({ textContent }) => textContent);

describe('a member who sets up an authenticator app', () => {
  test('confirms it by a code, and is shown its backup codes to keep', async () => {
    const app = await signedInApp('/dashboard/security', 'sms@acme.test');
    await click(app, 'Set up authenticator app');
    const key = await shownKey();
    expect(screen.getByRole('img', { name: /QR code/ })).toHaveAttribute(
      'src',
      expect.stringMatching(/^data:image/),
    );
    await click(app, 'Copy key');
    expect(await navigator.clipboard.readText()).toBe(key);
    await giveCode(app, totpCode(key));
    expect(await screen.findByText('Save your backup codes')).toBeVisible();
    expect(shownCodes()).toHaveLength(10);
    expect(screen.getByRole('link', { name: 'Download codes' })).toHaveAttribute(
      'href',
      `data:text/plain;charset=utf-8,${shownCodes().join('%0A')}`,
    );
    await click(app, 'Done');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByText('Your authenticator app is set up.')).toBeVisible();
    expect((await app.session()).factors).toEqual(['email', 'sms', 'authenticator_app']);
  });

  test('then chooses which of both they are asked for first', async () => {
    const app = await signedInApp('/dashboard/security', 'both@acme.test');
    expect(await screen.findByLabelText('a texted passcode')).toBeChecked();
    await app.user.click(screen.getByLabelText('a code from my app'));
    expect(await screen.findByText('Saved: that is what you are asked for first.')).toBeVisible();
    expect(await app.member()).toMatchObject({ default_mfa_method: 'totp' });
  });

  test('hears of each choice that it is saved, though in the same words', async () => {
    const app = await signedInApp('/dashboard/security', 'both@acme.test');
    await app.user.click(await screen.findByLabelText('a code from my app'));
    const first = await screen.findByText(/^Saved:/);
    await app.user.click(screen.getByLabelText('a texted passcode'));
    // Screen readers read out what is new in the page.
    await waitFor(() => expect(first).not.toBeInTheDocument());
    expect(await screen.findByText(/^Saved:/)).toBeVisible();
  });

  test('hears that a code is wrong', async () => {
    const app = await signedInApp('/dashboard/security', 'sms@acme.test');
    await click(app, 'Set up authenticator app');
    await shownKey();
    await giveCode(app, '000000');
    expect(await screen.findByText(/That code is not right/)).toBeVisible();
  });

  test('may try again where no key comes', async () => {
    const app = await signedInApp('/dashboard/security', 'sms@acme.test');
    app.fails(CREATE, { times: 1, drop: true });
    await click(app, 'Set up authenticator app');
    expect(await screen.findByText(/can’t be reached/)).toBeVisible();
    await click(app, 'Try again');
    expect(await shownKey()).toHaveLength(32);
  });
});

describe('a member who changes their authenticator app', () => {
  test('agrees first that the old one ends, and hears it where the new one does not come', async () => {
    const app = await signedInApp('/dashboard/security', 'totp@acme.test');
    await click(app, 'Change authenticator app');
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(/its backup codes stop working at once/)).toBeVisible();
    app.fails(CREATE, { times: 1, drop: true });
    await app.user.click(dialog.getByRole('button', { name: 'Change' }));
    expect(await dialog.findByText(/The old app is removed, and the new one is not set up/)).toBeVisible();
    expect(screen.getByText(/You have no Multi-Factor Authentication set up/)).toBeInTheDocument();
    await app.user.click(dialog.getByRole('button', { name: 'Try again' }));
    await giveCode(app, totpCode(await shownKey()));
    expect(await screen.findByText('Save your backup codes')).toBeVisible();
  });
});

describe('backup codes', () => {
  test('are shown when asked for, and replaced by new ones', async () => {
    const app = await signedInApp('/dashboard/security', 'totp@acme.test');
    await click(app, 'Show backup codes');
    expect(await screen.findByText('tomi-code-0001')).toBeVisible();
    await click(app, 'Make new codes');
    expect(screen.getByText('The codes that you have saved stop working.')).toBeVisible();
    await click(app, 'Make new codes');
    expect(await screen.findByText(/These are your new codes/)).toBeVisible();
    expect(screen.queryByText('tomi-code-0001')).toBeNull();
    const { organization_id, member_id } = app;
    const { recovery_codes } = await app.backend.recoveryCodes.get({ organization_id, member_id });
    expect(shownCodes()).toEqual(recovery_codes);
  });

  test('can be selected where the browser does not allow copying', async () => {
    const app = await signedInApp('/dashboard/security', 'totp@acme.test');
    await click(app, 'Show backup codes');
    await screen.findByText('tomi-code-0001');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('NotAllowedError'));
    await click(app, 'Copy codes');
    expect(await screen.findByText(/Your browser does not allow copying/)).toBeVisible();
  });

  test('are not offered without an app', async () => {
    await signedInApp('/dashboard/security', 'sms@acme.test');
    expect(await screen.findByText('Authenticator app')).toBeVisible();
    expect(screen.queryByText('Backup codes')).toBeNull();
  });
});

/** Lets members of Acme use texted codes and nothing else. */
function allowingTextsAlone({ organizations: [acme] }: Seed): void {
  if (acme) Object.assign(acme, { mfa_methods: 'RESTRICTED', allowed_mfa_methods: ['sms_otp'] });
}

describe('what the organization forbids', () => {
  test('is not offered, with the reason', async () => {
    await signedInApp('/dashboard/security', 'sms@acme.test', {
      seed: allowingTextsAlone,
    });
    expect(await screen.findByText('Acme does not allow this method.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Set up authenticator app' })).toBeNull();
  });

  test('can be removed where it is set up, and that changes no sign-in', async () => {
    const app = await signedInApp('/dashboard/security', 'both@acme.test', {
      seed: allowingTextsAlone,
    });
    expect(await screen.findByText('Acme no longer allows this method, so it is not used.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Change authenticator app' })).toBeNull();
    await click(app, 'Remove authenticator app');
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(/It is not used at sign-in/)).toBeVisible();
    await app.user.click(dialog.getByRole('button', { name: 'Remove' }));
    expect(await screen.findByText('Your authenticator app is removed.')).toBeVisible();
  });
});

test('where it is theirs to say, members turn the second step off and on', async () => {
  const app = await signedInApp('/dashboard/security', 'sms@acme.test', {
    seed: ({ organizations: [acme] }) => {
      if (acme) acme.mfa_policy = 'OPTIONAL';
    },
  });
  await click(app, 'Stop asking me');
  expect(
    await screen.findByText(/You sign in without Multi-Factor Authentication. Acme leaves that to you/),
  ).toBeVisible();
  expect(await app.member()).toMatchObject({ mfa_enrolled: false });
  await click(app, 'Ask me for it');
  await waitFor(async () => expect(await app.member()).toMatchObject({ mfa_enrolled: true }));
});
