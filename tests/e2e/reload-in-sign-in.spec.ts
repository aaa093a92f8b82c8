import { expect } from '@playwright/test';
import { expectDashboard, requestLink } from '../helpers/browser-steps.ts';
import { test } from '../helpers/browser-test.ts';

test('a reload in the middle of a sign-in loses nothing, and the login opened anew is empty', async ({
  page,
  sandbox,
}) => {
  await requestLink(page, 'sms@acme.test');
  await page.goto((await sandbox.latestEmail('sms@acme.test')).link);
  await expect(page.getByRole('button', { name: 'Acme' })).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Acme' }).click();
  await expect(page.getByText('Enter passcode')).toBeVisible();

  await page.goto('./login');
  await expect(page.getByLabel('Email')).toBeVisible();
  await page.goBack();
  await expect(page.getByText('Enter passcode')).toBeVisible();

  await page.reload();
  await expect(page.getByText('(202) 555-0143')).toBeVisible();
  const { code } = await sandbox.latestSms('+12025550143');
  await page.getByLabel('One-time passcode').fill(code);
  await expectDashboard(page, 'Sam Okafor');
});
