import { expect } from '@playwright/test';
import { requestLink } from '../helpers/browser-steps.ts';
import { test } from '../helpers/browser-test.ts';
import { expectNoSidewaysScroll } from '../helpers/expect-no-sideways-scroll.ts';

test('what is only read out widens the login in no window', async ({ page, sandbox }) => {
  await requestLink(page, 'sms@acme.test');
  await expect(page.getByText('A link was emailed to you.')).toBeAttached();
  await expectNoSidewaysScroll(page);

  await page.goto((await sandbox.latestEmail('sms@acme.test')).link);
  await page.getByRole('button', { name: 'Acme' }).click();
  await expect(page.getByText('A passcode was texted to you.')).toBeAttached();
  await expectNoSidewaysScroll(page);
});
