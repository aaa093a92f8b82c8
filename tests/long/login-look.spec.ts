import { expect, type Page } from '@playwright/test';
import { showEmailedLink } from '../helpers/browser-steps.ts';
import { test } from '../helpers/browser-test.ts';

const setAccent = (page: Page, colour: string) =>
  page.evaluate((value) => document.documentElement.style.setProperty('--color-accent', value), colour);

test.describe('on the smallest phone', () => {
  test.use({ viewport: { width: 320, height: 568 }, hasTouch: true });

  test('the login’s headings begin where its fields do, the address has a label, and the boxes fill the column', async ({
    page,
    sandbox,
  }) => {
    await page.goto('/login/acme');
    const heading = page.getByText('Continue to Acme');
    await expect(heading).toHaveCSS('text-align', 'start');
    const field = page.getByRole('textbox', { name: 'Email', exact: true });
    const label = page.getByText('Email', { exact: true });
    const [above, below] = [await label.boundingBox(), await field.boundingBox()];
    expect(above?.height).toBeGreaterThan(14);
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);

    await showEmailedLink(page, sandbox, 'sms@acme.test');
    await expect(page.getByText('Enter passcode')).toHaveCSS('text-align', 'start');
    const boxes = page.locator('[data-input-otp-container] [class*="otpSlot"]');
    await expect(boxes).toHaveCount(6);
    const sizes = await boxes.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
    expect(Math.min(...sizes.flatMap(({ width, height }) => [width, height]))).toBeGreaterThanOrEqual(44);
    expect(sizes.at(-1).right).toBeCloseTo(300, 0);
  });
});

for (const [scheme, lightness] of [
  ['light', 0.57],
  ['dark', 0.65],
] as const)
  test(`the focus ring follows the accent, and is seen, in ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('./login/acme');
    const link = page.getByRole('link', { name: 'Sign in to another organization' });
    await link.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
    await setAccent(page, scheme === 'light' ? 'oklch(0.9 0.1 330)' : 'oklch(0.3 0.1 330)');
    const ring = `oklch(${lightness} 0.1 330)`;
    await expect(link).toHaveCSS('outline-color', ring);
    const field = page.getByLabel('Email');
    await field.focus();
    await expect(field).toHaveCSS('border-top-color', ring);
  });
