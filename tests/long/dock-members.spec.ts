import { expect } from '@playwright/test';
import { requestLink } from '../helpers/browser-steps.ts';
import { test } from '../helpers/browser-test.ts';

test('the dock still leads to whom to sign in as once there are messages', async ({ page }) => {
  await requestLink(page, 'sms@acme.test', '/login/acme');
  const dock = page.getByRole('region', { name: 'Stytch sandbox' });
  await expect(dock.getByRole('link', { name: 'Open link' })).toBeVisible();
  await dock.getByRole('link', { name: 'Whom to sign in as' }).click();
  const members = page.getByRole('region', { name: 'Whom to sign in as' });
  await expect(members).toContainText('admin@acme.test');
  await expect(members).toBeInViewport();
});
