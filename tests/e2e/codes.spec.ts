import { expect } from '@playwright/test';
import { enterCode, expectDashboard, requestLink } from '../helpers/browser-steps.ts';
import { test } from '../helpers/browser-test.ts';

test('a code goes to the number that was pasted, and a right one takes the place of a wrong one', async ({
  page,
  sandbox,
  guard,
}) => {
  await requestLink(page, 'new@acme.test');
  await page.goto((await sandbox.latestEmail('new@acme.test')).link);
  await page.getByRole('button', { name: 'Acme' }).click();
  await page.getByRole('button', { name: 'Text me a code' }).click();
  const phone = page.getByLabel('Phone number');
  await phone.pressSequentially('+86 138');
  await expect(page.getByText(/We can’t text to numbers of that country/)).toBeVisible();
  await phone.fill('');
  await phone.pressSequentially('+39 312 345 6789');
  await expect(phone).toHaveValue('312 345 6789');
  await expect(page.getByLabel('Country code')).toHaveValue('IT');
  await page.getByRole('button', { name: 'Continue' }).click();
  const boxes = page.getByLabel('One-time passcode');
  await expect(boxes).toBeVisible();
  const { code } = await sandbox.latestSms('+393123456789');

  await guard.expectRefusal(page, '/sdk/v1/b2b/otps/sms/authenticate', 404, () =>
    enterCode(page, code === '000000' ? '000001' : '000000'),
  );
  await expect(page.getByText(/Invalid passcode/)).toBeVisible();
  await expect(boxes).toBeFocused();
  await expect
    .poll(() => boxes.evaluate((field: HTMLInputElement) => [field.selectionStart, field.selectionEnd]))
    .toEqual([0, 6]);
  await page.keyboard.type(code);
  await expectDashboard(page, 'Noor Haddad');
});
