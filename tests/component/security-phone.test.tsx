import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { otherThan } from '../../packages/sandbox/test/helpers/codes.ts';
import { click, giveCode, giveNumber } from '../helpers/phone-dialog-steps.ts';
import { signedInApp, withoutMfa } from '../helpers/signed-in-app.ts';
import { fakeTime, seconds } from '../helpers/time-on-dashboard.tsx';

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
    expect(
      within(screen.getByRole('region', { name: 'Multi-Factor Authentication' })).getByText('+1 •••• 0199'),
    ).toBeVisible();
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

  test('hears of each new code that it is on its way', async () => {
    fakeTime();
    const app = await open();
    await click(app, 'Add phone number');
    await giveNumber(app, '+12015550199');
    await screen.findByLabelText('6-digit code');
    await seconds(60);
    await click(app, 'Text a new code');
    const first = await screen.findByText(/A new code is on its way/);
    await seconds(60);
    await click(app, 'Text a new code');
    await waitFor(() => expect(first).not.toBeInTheDocument());
    expect(screen.getByText(/A new code is on its way/)).toBeVisible();
  });

  test('may paste the whole text, and reads beside an older code that it works no longer', async () => {
    fakeTime();
    const app = await open();
    await click(app, 'Add phone number');
    await giveNumber(app, '+12015550199');
    const field = await screen.findByLabelText('6-digit code');
    const { code: older } = app.inbox.latestSms('+12015550199');
    await seconds(60);
    await click(app, 'Text a new code');
    await screen.findByText(/A new code is on its way/);
    await giveCode(app, older);
    expect(await screen.findByText(/That code is not right/)).toBeVisible();
    expect(screen.getByText(/The one before no longer works/)).toBeVisible();
    await app.user.clear(field);
    await app.user.click(field);
    await app.user.paste(`\u202aYour code is ${[...app.inbox.latestSms('+12015550199').code].join(' ')}`);
    await click(app, 'Confirm');
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
