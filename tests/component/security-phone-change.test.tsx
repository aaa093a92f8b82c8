import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { click, giveCode, giveNumber } from '../helpers/phone-dialog-steps.ts';
import { type SignedInApp, signedInApp } from '../helpers/signed-in-app.ts';

const SEND = 'POST /sdk/v1/b2b/otps/sms/send';

describe('a member who changes their phone number', () => {
  const open = () => signedInApp('/dashboard/security', 'sms@acme.test');

  test('is told what becomes of the old one, and confirms the new one', async () => {
    const app = await open();
    await click(app, 'Change phone number');
    expect(screen.getByText(/\+1 •••• 0143 is removed as soon as you go on/)).toBeVisible();
    await giveNumber(app, '+12015550199');
    await giveCode(app, app.inbox.latestSms('+12015550199').code);
    expect(await screen.findByText('Your phone number is set up.')).toBeVisible();
    expect(await app.member()).toMatchObject({ mfa_enrolled: true, mfa_phone_number: '+12015550199' });
  });

  test('hears that the old one is gone where the new one is refused, and may go back to it', async () => {
    const app = await open();
    await click(app, 'Change phone number');
    await giveNumber(app, '+12025550144');
    expect(await screen.findByText(/Another member of your organization uses that number/)).toBeVisible();
    expect(screen.getByText(/\+1 •••• 0143 is removed already/)).toBeVisible();
    expect(screen.getByText(/You have no Multi-Factor Authentication set up/)).toBeInTheDocument();
    await click(app, 'Use the old number');
    await waitFor(() => expect(app.inbox.messages('sms')).toHaveLength(2));
    await giveCode(app, app.inbox.latestSms('+12025550143').code);
    expect(await screen.findByText('Your phone number is set up.')).toBeVisible();
    expect(screen.queryByText(/You have no Multi-Factor Authentication set up/)).toBeNull();
  });

  test('keeps the old one where Stytch can’t be reached', async () => {
    const app = await open();
    await click(app, 'Change phone number');
    app.fails('DELETE /sdk/v1/b2b/organizations/members/deletePhoneNumber', { drop: true });
    await giveNumber(app, '+12015550199');
    expect(await screen.findByText(/The sign-in service can’t be reached/)).toBeVisible();
    expect(await app.member()).toMatchObject({ mfa_phone_number: '+12025550143' });
  });

  test('who leaves in between finds on the page what is missing', async () => {
    const app = await open();
    app.fails(SEND, { times: 1, respond: { status: 429, error_type: 'too_many_requests' } });
    await click(app, 'Change phone number');
    await giveNumber(app, '+12015550199');
    expect(await screen.findByText(/That was too often in a short time/)).toBeVisible();
    await click(app, 'Cancel');
    expect(await screen.findByText(/You have no Multi-Factor Authentication set up/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Add phone number' })).toBeVisible();
  });
});

describe('a member who removes their phone number', () => {
  const remove = async (app: SignedInApp) => {
    await click(app, 'Remove phone number');
    return within(screen.getByRole('dialog'));
  };

  test('may think again', async () => {
    const app = await signedInApp('/dashboard/security', 'sms@acme.test');
    const dialog = await remove(app);
    await app.user.click(dialog.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Remove phone number' })).toHaveFocus());
    expect(await app.member()).toMatchObject({ mfa_phone_number: '+12025550143' });
  });

  test('hears that they must set up another where everybody needs one', async () => {
    const app = await signedInApp('/dashboard/security', 'sms@acme.test');
    const dialog = await remove(app);
    expect(dialog.getByText(/at your next sign-in you must set one up again/)).toBeVisible();
    await app.user.click(dialog.getByRole('button', { name: 'Remove' }));
    expect(await screen.findByText('Your phone number is removed.')).toBeVisible();
    expect(screen.getByText(/You have no Multi-Factor Authentication set up/)).toBeVisible();
    await waitFor(() =>
      expect(screen.getByRole('heading', { name: 'Multi-Factor Authentication' })).toHaveFocus(),
    );
    expect(await app.member()).toMatchObject({ mfa_enrolled: true, mfa_phone_number: '' });
  });

  test('is asked for their other method, if they have one', async () => {
    const app = await signedInApp('/dashboard/security', 'both@acme.test');
    const dialog = await remove(app);
    expect(dialog.getByText('At sign-in you are then asked for your other method.')).toBeVisible();
    await app.user.click(dialog.getByRole('button', { name: 'Remove' }));
    await screen.findByText('Your phone number is removed.');
    expect(await app.member()).toMatchObject({ default_mfa_method: 'totp' });
  });

  test('is asked for none any more where that is theirs to say, even if it takes two attempts', async () => {
    const app = await signedInApp('/dashboard/security', 'sms@acme.test', {
      seed: ({ organizations: [acme] }) => {
        if (acme) acme.mfa_policy = 'OPTIONAL';
      },
    });
    const dialog = await remove(app);
    expect(dialog.getByText(/From then on you sign in without Multi-Factor Authentication/)).toBeVisible();
    app.fails('PUT /sdk/v1/b2b/organizations/members/update', { times: 1, drop: true });
    await app.user.click(dialog.getByRole('button', { name: 'Remove' }));
    expect(await dialog.findByText(/can’t be reached/)).toBeVisible();
    expect(await app.member()).toMatchObject({ mfa_enrolled: true, mfa_phone_number: '' });
    await app.user.click(dialog.getByRole('button', { name: 'Remove' }));
    await screen.findByText('Your phone number is removed.');
    expect(await app.member()).toMatchObject({ mfa_enrolled: false });
  });
});
