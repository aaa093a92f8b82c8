import { type BrowserContext, expect, type Page } from '@playwright/test';
import type { SandboxControl } from './sandbox-control.ts';

/** Has a link sent from the login page. */
export async function requestLink(page: Page, email: string, path = '/login'): Promise<void> {
  await page.goto(path);
  await page.getByLabel('Email').fill(email);
  await page.getByRole('button', { name: 'Continue with email' }).click();
  await expect(page.getByText('Check your email')).toBeVisible();
}

/** Has a link sent, opens it and picks the organization: the first factor. */
export async function showEmailedLink(
  page: Page,
  sandbox: SandboxControl,
  email: string,
  organization = 'Acme',
): Promise<void> {
  await requestLink(page, email);
  await page.goto((await sandbox.latestEmail(email)).link);
  await page.getByRole('button', { name: organization }).click();
}

/** Types a code over what the six boxes hold; they submit themselves. */
export async function enterCode(page: Page, code: string): Promise<void> {
  const boxes = page.getByLabel('One-time passcode');
  await boxes.clear();
  await boxes.fill(code);
}

/** Signs `sms@acme.test` in, whose phone number is known, up to the dashboard. */
export async function signIn(page: Page, sandbox: SandboxControl): Promise<void> {
  await showEmailedLink(page, sandbox, 'sms@acme.test');
  await expect(page.getByText('Enter passcode')).toBeVisible();
  await enterCode(page, (await sandbox.latestSms('+12025550143')).code);
  await expectDashboard(page, 'Sam Okafor');
}

/** Signs `admin@acme.test` in, who may change the organization and belongs to others, up to the dashboard. */
export async function signInAsAdmin(page: Page, sandbox: SandboxControl): Promise<void> {
  await showEmailedLink(page, sandbox, 'admin@acme.test');
  await expect(page.getByText('Enter passcode')).toBeVisible();
  await enterCode(page, (await sandbox.latestSms('+12025550145')).code);
  await expectDashboard(page, 'Ada Moreau');
}

export async function expectDashboard(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { name: `Hello, ${name}` })).toBeVisible();
  await expect(page).toHaveURL('/dashboard');
}

/** As browsers do that are set to: even to look at storage throws. */
export async function blockStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const get = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { configurable: true, get });
  });
}

export async function openTab(context: BrowserContext, address: string): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto(address);
  return tab;
}

/** Picks the organization and enters the texted code, where the link has been shown. */
export async function finishSignIn(page: Page, sandbox: SandboxControl): Promise<void> {
  await page.getByRole('button', { name: 'Acme' }).click();
  await expect(page.getByText('Enter passcode')).toBeVisible();
  await enterCode(page, (await sandbox.latestSms('+12025550143')).code);
}
