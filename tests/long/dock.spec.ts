import { expect, type Page } from '@playwright/test';
import { enterCode, expectDashboard, requestLink, signIn } from '../helpers/browser-steps.ts';
import { test } from '../helpers/browser-test.ts';
import { hold } from '../helpers/hold.ts';

const dock = (page: Page) => page.getByRole('region', { name: 'Stytch sandbox' });

test('a person who only reads the screen gets from the login to the dashboard', async ({ page }) => {
  await page.goto('/');
  await expect(dock(page)).toContainText('Sign in as new@acme.test');
  await page.getByLabel('Email').fill('new@acme.test');
  await page.getByRole('button', { name: 'Continue with email' }).click();
  await dock(page).getByRole('link', { name: 'Open link' }).click();
  await page.getByRole('button', { name: 'Acme' }).click();
  await page.getByRole('button', { name: 'Text me a code' }).click();
  const phone = page.getByLabel('Phone number');
  // The number that the field shows as its example is the first that anyone tries.
  await expect(phone).toHaveAttribute('placeholder', /\d{3}-\d{4}$/);
  await phone.fill((await phone.getAttribute('placeholder')) ?? '');
  await page.getByRole('button', { name: 'Continue' }).click();
  const shownCode = dock(page).getByText(/^\d{6}$/);
  await expect(shownCode).toHaveText(/^\d{6}$/);
  await enterCode(page, (await shownCode.textContent()) ?? '');
  await expectDashboard(page, 'Noor Haddad');
});

for (const [name, viewport] of [
  ['desktop', { width: 1280, height: 720 }],
  ['phone', { width: 375, height: 700 }],
] as const)
  test(`nothing moves as the dock comes, on a ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    const letGo = await hold(page, /\/dock\.(js|css)/);
    await page.goto('/login', { waitUntil: 'commit' });
    const button = page.getByRole('button', { name: 'Continue with email' });
    await expect(button).toBeVisible();
    const before = await button.boundingBox();
    letGo();
    await expect(dock(page)).toContainText('Sign in as new@acme.test');
    expect(await button.boundingBox()).toEqual(before);
  });

test('the dock works by keyboard, and copies the code', async ({ page, sandbox, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await requestLink(page, 'sms@acme.test', '/login/acme');
  await dock(page).getByRole('link', { name: 'Open link' }).press('Enter');
  await expect(page.getByText('Enter passcode')).toBeVisible();
  await dock(page).getByRole('button', { name: 'Copy' }).press('Enter');
  await expect(dock(page).getByRole('button', { name: 'Copied' })).toBeFocused();
  const { code } = await sandbox.latestSms('+12025550143');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
});

test('the dock is in reach of a dialog that waits for a code, and back in its place afterwards', async ({
  page,
  sandbox,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await signIn(page, sandbox);
  await page.getByRole('link', { name: 'Security' }).click();
  await page.getByRole('button', { name: 'Change phone number' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Phone number').fill('+1 201 555 0199');
  await dialog.getByRole('button', { name: 'Text me a code' }).click();
  const code = dialog.getByLabel('6-digit code');
  await expect(dock(page)).toContainText('+12015550199');
  await dock(page).getByRole('button', { name: 'Copy' }).click();
  await code.focus();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(code).toHaveValue((await sandbox.latestSms('+12015550199')).code);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('body > stytch-sandbox-dock')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 568 }, hasTouch: true });

  test('the dock covers nothing of the widget and nothing scrolls sideways', async ({ page }) => {
    await requestLink(page, 'sms@acme.test', '/login/acme');
    await dock(page).getByRole('link', { name: 'Open link' }).click();
    await expect(dock(page).getByText(/^\d{6}$/)).toBeVisible();
    const last = page.getByRole('link', { name: 'Start again' });
    await last.scrollIntoViewIfNeeded();
    const [lastBox, dockBox] = [await last.boundingBox(), await dock(page).boundingBox()];
    expect((lastBox?.y ?? 0) + (lastBox?.height ?? 0)).toBeLessThanOrEqual(dockBox?.y ?? 0);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
});
