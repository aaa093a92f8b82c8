import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { otherThan, seededTotpSecrets, totpCode } from '../../packages/sandbox/test/helpers/codes.ts';
import { click, giveCode, giveNumber } from '../helpers/phone-dialog-steps.ts';
import { renderApp } from '../helpers/render-app.tsx';
import { enterCode, givePhone, showEmailedLink, signOut } from '../helpers/sign-in-steps.ts';
import { signedInApp } from '../helpers/signed-in-app.ts';
import { dashboardAfter, endNotice, fakeTime, seconds } from '../helpers/time-on-dashboard.tsx';
import { translatePage } from '../helpers/translate-page.ts';

// Each page here is one that the browser translates, into a language that the app may not have.
beforeEach(translatePage);

test('a new member signs in, over a wrong number and a wrong code, and out again', async () => {
  const app = renderApp();
  await showEmailedLink(app, 'new@acme.test');
  await app.user.click(await screen.findByText('Text me a code'));
  await givePhone(app, '123');
  expect(await screen.findByText(/Phone number format is invalid/)).toBeVisible();
  await app.user.clear(screen.getByLabelText('Phone number'));
  await givePhone(app, '2015550199');
  await screen.findByLabelText('One-time passcode');
  const { code } = app.inbox.latestSms('+12015550199');
  await enterCode(app, otherThan(code));
  expect(await screen.findByText('Invalid passcode, please try again.')).toBeVisible();
  await enterCode(app, code);
  expect(await screen.findByText('Hello, Noor Haddad')).toBeVisible();
  await signOut(app);
  expect(await screen.findByLabelText('Email')).toBeVisible();
});

test('the notice of a session’s end counts down, and lets the member stay', async () => {
  fakeTime();
  const { app, minutes } = await dashboardAfter(56);
  const before = endNotice()?.textContent;
  await minutes(2);
  expect(endNotice()?.textContent).not.toBe(before);
  await app.user.click(screen.getByRole('button', { name: 'Stay signed in' }));
  expect(await screen.findByText('You stay signed in.')).toBeVisible();
  expect(endNotice()).toBeNull();
});

test('a phone number is added by a code that was waited for', async () => {
  fakeTime();
  const app = await signedInApp('/dashboard/security', 'new@optional-mfa.test', {
    organization: 'optional-mfa',
  });
  await click(app, 'Add phone number');
  await giveNumber(app, '123');
  expect(await screen.findByText(/That is no phone number we can text to/)).toBeVisible();
  await giveNumber(app, '+12015550199');
  await giveCode(app, '12');
  expect(await screen.findByText('Enter the 6 digits.')).toBeVisible();
  await seconds(60);
  await click(app, 'Text a new code');
  expect(await screen.findByText(/A new code is on its way/)).toBeVisible();
  await giveCode(app, app.inbox.latestSms('+12015550199').code);
  expect(await screen.findByText('Your phone number is set up.')).toBeVisible();
});

test('an admin changes what the organization asks for, and goes over to another', async () => {
  const app = await signedInApp('/dashboard/organization', 'admin@acme.test');
  await app.user.click(await screen.findByLabelText('Only some'));
  await app.user.click(screen.getByLabelText('Texted passcode'));
  await click(app, 'Review changes');
  expect(await screen.findByText(/before they get in again/)).toBeVisible();
  await click(app, 'Save changes');
  expect(await screen.findByText('Saved.')).toBeVisible();
  await click(app, 'Switch to Authenticator Only');
  await screen.findByText('Enter verification code');
  await enterCode(app, totpCode(seededTotpSecrets['admin@acme.test']));
  expect(await screen.findByText('Hello, Ada Moreau')).toBeVisible();
});

test('codes stay as they are', async () => {
  const app = await signedInApp('/dashboard/security', 'totp@acme.test');
  await click(app, 'Show backup codes');
  const codes = await within(await screen.findByRole('dialog')).findAllByRole('listitem');
  expect(codes.flatMap((code) => [...code.querySelectorAll('font')])).toEqual([]);
});
