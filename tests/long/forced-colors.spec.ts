import { expect } from '@playwright/test';
import { enterCode, showEmailedLink, signIn } from '../helpers/browser-steps.ts';
import { test } from '../helpers/browser-test.ts';

test.use({ contextOptions: { forcedColors: 'active' } });

test('in the member’s own colours a code is read in its boxes alone, and what has the focus has a ring', async ({
  page,
  sandbox,
  guard,
}) => {
  guard.expectFailures('/sdk/v1/b2b/otps/sms/authenticate');
  await page.goto('/login');
  await expect(page.getByLabel('Email')).toHaveCSS('outline-style', 'solid');
  await showEmailedLink(page, sandbox, 'sms@acme.test');
  await enterCode(page, '000000');
  // The refusal brings the focus back to the boxes.
  await expect(page.getByText('Invalid passcode, please try again.')).toBeVisible();
  const field = page.getByLabel('One-time passcode');
  await expect(field).toBeFocused();
  await expect(field).toHaveCSS('color', 'rgba(0, 0, 0, 0)');
  await expect(page.locator('[data-input-otp-container]')).toHaveCSS('outline-style', 'solid');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Resend code' })).toHaveCSS('outline-style', 'solid');
});

test('in the member’s own colours the buttons of our pages have edges', async ({ page, sandbox }) => {
  await signIn(page, sandbox);
  const button = page.getByRole('button', { name: /^Account:/ });
  await expect(button).toHaveCSS('border-top-style', 'solid');
  const [edge, ground] = await button.evaluate((element) => {
    const { borderTopColor, backgroundColor } = getComputedStyle(element);
    return [borderTopColor, backgroundColor];
  });
  expect(edge).not.toBe(ground);
});
