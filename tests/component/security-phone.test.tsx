import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { otherThan } from '../helpers/codes.ts';
import { type SignedInApp, signedInApp, withoutMfa } from '../helpers/signed-in-app.ts';

const SEND = 'POST /sdk/v1/b2b/otps/sms/send';

const click = async (app: SignedInApp, name: string) =>
  app.user.click(await screen.findByRole('button', { name }));

/** Types a number into the dialog, and has the code texted. */
async function giveNumber(app: SignedInApp, number: string): Promise<void> {
  const field = await screen.findByLabelText('Phone number');
  await app.user.clear(field);
  await app.user.type(field, number);
  await click(app, 'Text me a code');
}

async function giveCode(app: SignedInApp, code: string): Promise<void> {
  const field = await screen.findByLabelText('6-digit code');
  await app.user.clear(field);
  await app.user.type(field, `${code}{Enter}`);
}

describe('a member who adds a phone number', () => {
  const open = () =>
    signedInApp('/dashboard/security', 'new@optional-mfa.test', { organization: 'optional-mfa' });

  test('is asked for it from then on, and their session carries it and ends when it would have', async () => {
    const app = await open();
    const { expires_at } = await app.session();
    await click(app, 'Add phone number');
    await giveNumber(app, '+1 (201) 555-0199');
    await giveCode(app, app.inbox.latestSms('+12015550199').code);
    expect(await screen.findByText('Your phone number is set up.')).toBeVisible();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByText('+1 •••• 0199')).toBeVisible();
    expect(await app.member()).toMatchObject({ mfa_enrolled: true, mfa_phone_number: '+12015550199' });
    const after = await app.session();
    expect(after.factors).toEqual(['email', 'sms']);
    const moved = Date.parse(after.expires_at ?? '') - Date.parse(expires_at ?? '');
    expect(Math.abs(moved)).toBeLessThanOrEqual(60_000);
  });

  test('learns at once what can be no number, and from Stytch what is none', async () => {
    const app = await open();
    await click(app, 'Add phone number');
    await giveNumber(app, '020 7946 0958');
    expect(await screen.findByText(/That is no phone number we can text to/)).toBeVisible();
    await giveNumber(app, '+1 201 000 0000');
    await waitFor(() => expect(screen.getByLabelText('Phone number')).toBeInvalid());
    expect(screen.getByText(/That is no phone number we can text to/)).toBeVisible();
    expect(app.inbox.messages('sms')).toEqual([]);
  });

  test('may leave the country code out of a US or Canadian number, as the hint says', async () => {
    const app = await open();
    await click(app, 'Add phone number');
    expect(screen.getByLabelText('Phone number')).toHaveAccessibleDescription(
      /Only US and Canadian numbers may leave it out/,
    );
    await giveNumber(app, '(201) 555-0123');
    await giveCode(app, app.inbox.latestSms('+12015550123').code);
    expect(await screen.findByText('Your phone number is set up.')).toBeVisible();
  });

  test('may mistype the code, and has to wait for another', async () => {
    const app = await open();
    await click(app, 'Add phone number');
    await giveNumber(app, '+12015550199');
    await screen.findByLabelText('6-digit code');
    const { code } = app.inbox.latestSms('+12015550199');
    await giveCode(app, '12');
    expect(await screen.findByText('Enter the 6 digits.')).toBeVisible();
    await giveCode(app, otherThan(code));
    expect(await screen.findByText(/That code is not right/)).toBeVisible();
    await app.user.click(screen.getByRole('button', { name: /Text a new code \(in/ }));
    expect(app.inbox.messages('sms')).toHaveLength(1);
    await giveCode(app, code);
    expect(await screen.findByText('Your phone number is set up.')).toBeVisible();
  });

  test('may stop before the code, and go on later', async () => {
    const app = await open();
    await click(app, 'Add phone number');
    await giveNumber(app, '+12015550199');
    await screen.findByLabelText('6-digit code');
    await click(app, 'Cancel');
    expect(await screen.findByText('Not confirmed')).toBeVisible();
    await click(app, 'Confirm phone number');
    expect(screen.getByLabelText('Phone number')).toHaveValue('+12015550199');
    await click(app, 'Text me a code');
    await screen.findByLabelText('6-digit code');
    await giveCode(app, app.inbox.latestSms('+12015550199').code);
    expect(await screen.findByText('Your phone number is set up.')).toBeVisible();
  });
});

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
    expect(screen.getByText(/You have no second step set up/)).toBeInTheDocument();
    await click(app, 'Use the old number');
    await waitFor(() => expect(app.inbox.messages('sms')).toHaveLength(2));
    await giveCode(app, app.inbox.latestSms('+12025550143').code);
    expect(await screen.findByText('Your phone number is set up.')).toBeVisible();
    expect(screen.queryByText(/You have no second step set up/)).toBeNull();
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
    expect(await screen.findByText(/You have no second step set up/)).toBeVisible();
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
    expect(screen.getByText(/You have no second step set up/)).toBeVisible();
    await waitFor(() =>
      expect(screen.getByRole('heading', { name: 'Second step at sign-in' })).toHaveFocus(),
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
    expect(dialog.getByText(/From then on you sign in without a second step/)).toBeVisible();
    app.fails('PUT /sdk/v1/b2b/organizations/members/update', { times: 1, drop: true });
    await app.user.click(dialog.getByRole('button', { name: 'Remove' }));
    expect(await dialog.findByText(/can’t be reached/)).toBeVisible();
    expect(await app.member()).toMatchObject({ mfa_enrolled: true, mfa_phone_number: '' });
    await app.user.click(dialog.getByRole('button', { name: 'Remove' }));
    await screen.findByText('Your phone number is removed.');
    expect(await app.member()).toMatchObject({ mfa_enrolled: false });
  });
});

test('who has a second factor shows it before they change any', async () => {
  const app = await signedInApp('/dashboard/security', 'sms@acme.test', { seed: withoutMfa });
  expect(await screen.findByText('One more step')).toBeVisible();
  expect(screen.queryByText('Phone number')).toBeNull();
  await waitFor(() => expect(app.inbox.messages('sms')).toHaveLength(1));
});

test('a session that is over elsewhere leads to the login, which says why', async () => {
  const app = await signedInApp('/dashboard/security', 'new@optional-mfa.test', {
    organization: 'optional-mfa',
  });
  await click(app, 'Add phone number');
  await app.backend.sessions.revoke({ session_token: app.session_token });
  await giveNumber(app, '+12015550199');
  expect(await screen.findByText(/Your session was ended from elsewhere/)).toBeVisible();
});
