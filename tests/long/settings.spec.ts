import { expect } from '@playwright/test';
import { seededTotpSecrets, totpCode } from '../../packages/sandbox/test/helpers/codes.ts';
import { enterCode, expectDashboard, showEmailedLink, signInAsAdmin } from '../helpers/browser-steps.ts';
import { test } from '../helpers/browser-test.ts';

test('an admin changes their phone, requires less of the members, and goes over to another organization', async ({
  page,
  sandbox,
}) => {
  await signInAsAdmin(page, sandbox);

  await page.getByRole('link', { name: 'Security' }).click();
  const change = page.getByRole('button', { name: 'Change phone number' });
  await change.click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Phone number')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(change).toBeFocused();

  await change.click();
  await dialog.getByLabel('Phone number').fill('+1 201 555 0199');
  await dialog.getByRole('button', { name: 'Text me a code' }).click();
  await expect(dialog.getByLabel('6-digit code')).toBeFocused();
  await dialog.getByLabel('6-digit code').fill((await sandbox.latestSms('+12015550199')).code);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Your phone number is set up.')).toBeVisible();
  await expect(page.getByText('+1 •••• 0199').first()).toBeVisible();

  await page.getByRole('link', { name: 'Organization' }).click();
  await page.getByLabel('Up to each member').check();
  await page.getByRole('button', { name: 'Review changes' }).click();
  await dialog.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();

  await page.getByRole('button', { name: 'Switch to Authenticator Only' }).click();
  await expect(page.getByText('Authenticator Only asks for Multi-Factor Authentication')).toBeVisible();
  await page.getByRole('button', { name: 'Stay in Acme' }).click();
  await expect(page.getByRole('heading', { name: 'Acme', level: 1 })).toBeVisible();
  await page.getByRole('button', { name: 'Switch to Authenticator Only' }).click();
  await expect(page.getByText('Enter verification code')).toBeVisible();
  await enterCode(page, totpCode(seededTotpSecrets['admin@acme.test']));
  await expectDashboard(page, 'Ada Moreau');
  await expect(page.getByText('You are signed in to Authenticator Only.')).toBeVisible();
});

test('signing out everywhere ends the session of another browser, which says that it was from elsewhere', async ({
  page,
  browser,
  sandbox,
  guard,
  appUrl,
}) => {
  await showEmailedLink(page, sandbox, 'new@optional-mfa.test', 'Optional MFA');
  await expectDashboard(page, 'Nora Kim');
  const elsewhere = await browser.newContext({ baseURL: appUrl });
  const other = await elsewhere.newPage();
  await showEmailedLink(other, sandbox, 'new@optional-mfa.test', 'Optional MFA');
  await expectDashboard(other, 'Nora Kim');

  await page.getByRole('link', { name: 'Security' }).click();
  await page.getByRole('button', { name: 'Sign out everywhere' }).click();
  await guard.expectRefusal(page, '/sdk/v1/b2b/sessions/revoke', 404, () =>
    page.getByRole('dialog').getByRole('button', { name: 'Sign out everywhere' }).click(),
  );
  await expect(page.getByLabel('Email')).toBeVisible();
  await expect(page.getByText('Your session')).toHaveCount(0);
  await other.reload();
  await expect(other.getByText('Your session was ended from elsewhere.')).toBeVisible();
  await elsewhere.close();
});
