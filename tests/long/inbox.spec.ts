import { expect, type Page } from '@playwright/test';
import { requestLink } from '../helpers/browser-steps.ts';
import { test } from '../helpers/browser-test.ts';

const messages = (page: Page) => page.getByRole('list', { name: 'Messages' }).getByRole('listitem');

test('the inbox shows a message as it arrives, and its link signs in', async ({ page, context }) => {
  await page.goto('/__sandbox/inbox');
  await expect(page.getByText('new@acme.test').first()).toBeVisible();
  const app = await context.newPage();
  await requestLink(app, 'sms@acme.test');
  await app.close();
  await expect(messages(page)).toHaveCount(1);
  await messages(page).getByRole('link', { name: 'Open link' }).click();
  await expect(page.getByText('Select an organization to continue')).toBeVisible();
});

test('resetting the sandbox empties the inbox', async ({ page }) => {
  await requestLink(page, 'sms@acme.test');
  await page.goto('/__sandbox/inbox');
  await expect(messages(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Reset sandbox' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Reset' }).click();
  await expect(messages(page)).toHaveCount(0);
});
