import { expect, type Page } from '@playwright/test';
import { expectDashboard, requestLink, showEmailedLink, signIn } from '../helpers/browser-steps.ts';
import { test } from '../helpers/browser-test.ts';

/** Presses Tab until what is named has the focus: fails where it never gets it. */
async function tabTo(page: Page, role: 'button' | 'link', name: string): Promise<void> {
  const target = page.getByRole(role, { name });
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(target).toBeFocused();
}

const SIZES = [
  { name: 'on a desktop', viewport: { width: 1280, height: 800 } },
  { name: 'on a phone of 320 pixels', viewport: { width: 320, height: 568 } },
  { name: 'zoomed in to 400 %', viewport: { width: 320, height: 256 } },
];

for (const { name, viewport } of SIZES)
  test.describe(name, () => {
    test.use({ viewport });

    test('a new member signs in, enrols a phone and signs out by keyboard alone', async ({
      page,
      sandbox,
    }) => {
      await page.goto('./login');
      await expect(page.getByLabel('Email')).toBeFocused();
      await page.keyboard.type('new@acme.test');
      await page.keyboard.press('Enter');
      await expect(page.getByText('Check your email')).toBeVisible();

      await page.goto((await sandbox.latestEmail('new@acme.test')).link);
      await tabTo(page, 'button', 'Acme');
      await page.keyboard.press('Enter');
      await tabTo(page, 'button', 'Text me a code');
      await page.keyboard.press('Enter');
      await expect(page.getByLabel('Phone number')).toBeFocused();
      await page.keyboard.type('2015550199');
      // The widget parses each digit in turn, and would send what it has got to.
      await expect(page.getByLabel('Phone number')).toHaveValue('(201) 555-0199');
      await tabTo(page, 'button', 'Continue');
      await page.keyboard.press('Enter');
      await expect(page.getByLabel('One-time passcode')).toBeFocused();
      await page.keyboard.type((await sandbox.latestSms('+12015550199')).code);
      await expectDashboard(page, 'Noor Haddad');
      await expect(page.getByRole('heading', { name: 'Hello, Noor Haddad' })).toBeFocused();

      await page.keyboard.press('Shift+Tab');
      await expect(page.getByRole('button', { name: 'Account: Noor Haddad' })).toBeFocused();
      await page.keyboard.press('Enter');
      await tabTo(page, 'button', 'Sign out');
      await page.keyboard.press('Enter');
      await expect(page.getByLabel('Email')).toBeFocused();
    });
  });

test('a page that is loaded leaves the focus alone, and one that is gone to has it on its heading', async ({
  page,
  sandbox,
}) => {
  await signIn(page, sandbox);
  await page.goto('./nowhere');
  await expect(page.getByRole('heading', { name: 'Page not found' })).not.toBeFocused();
  await page.getByRole('link', { name: 'Go to your dashboard' }).click();
  await expect(page.getByRole('heading', { name: 'Hello, Sam Okafor' })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Page not found' })).toBeFocused();
});

test('the login takes the focus from nobody who has it already', async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      const field = document.createElement('input');
      document.body.append(field);
      field.focus();
    });
  });
  await page.goto('./login');
  await expect(page.getByLabel('Email')).toBeVisible();
  await page.keyboard.type('typed');
  await expect(page.locator('body > input')).toHaveValue('typed');
  await page.getByLabel('Email').fill('sms@acme.test');
  await page.locator('body > input').focus();
  await page
    .getByRole('button', { name: 'Continue with email' })
    .evaluate((submit: HTMLElement) => submit.click());
  await expect(page.getByText('Check your email')).toBeVisible();
  await expect(page.locator('body > input')).toBeFocused();
});

test('where a screen has no field the keyboard goes on from its beginning', async ({ page }) => {
  await requestLink(page, 'sms@acme.test');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Open in Gmail' })).toBeFocused();
});

test('the parts of the SDK that show nothing are no stops for the keyboard', async ({ page, sandbox }) => {
  await showEmailedLink(page, sandbox, 'sms@acme.test');
  await expect(page.getByText('(202) 555-0143')).toBeVisible();
  const stops: string[] = [];
  for (let presses = 0; presses < 8; presses += 1) {
    await page.keyboard.press('Tab');
    stops.push(await page.evaluate(() => document.activeElement?.tagName ?? ''));
  }
  expect(stops).not.toContain('IFRAME');
});
