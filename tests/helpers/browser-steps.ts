import { type BrowserContext, expect, type Page } from '@playwright/test';
import type { SandboxControl } from './sandbox-control.ts';
import { sendLink, signInByCalls } from './sign-in-by-calls.ts';

/** Has a link sent from the login page. */
export async function requestLink(page: Page, email: string, path = '/login'): Promise<void> {
  await page.goto(path);
  await page.getByLabel('Email').fill(email);
  await page.getByRole('button', { name: 'Continue with email' }).click();
  await expect(page.getByText('Check your email')).toBeVisible();
}

/** Opens a link that was sent, and picks the organization: the first factor. */
export async function showEmailedLink(
  page: Page,
  sandbox: SandboxControl,
  email: string,
  organization = 'Acme',
): Promise<void> {
  await page.goto(await sendLink(sandbox, email));
  await page.getByRole('button', { name: organization }).click();
}

/** Types a code over what the six boxes hold; they submit themselves. */
export async function enterCode(page: Page, code: string): Promise<void> {
  const boxes = page.getByLabel('One-time passcode');
  await boxes.clear();
  await boxes.fill(code);
}

/** Opens the dashboard with a session of `sms@acme.test` in the browser's cookies. */
export async function signIn(page: Page, sandbox: SandboxControl): Promise<void> {
  await signInByCalls(page.context(), sandbox, 'sms@acme.test', '+12025550143');
  await page.goto('/dashboard');
  await expectDashboard(page, 'Sam Okafor');
}

/** The same for `admin@acme.test`, who may change the organization and belongs to others. */
export async function signInAsAdmin(page: Page, sandbox: SandboxControl): Promise<void> {
  await signInByCalls(page.context(), sandbox, 'admin@acme.test', '+12025550145');
  await page.goto('/dashboard');
  await expectDashboard(page, 'Ada Moreau');
}

export async function expectDashboard(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { name: `Hello, ${name}` })).toBeVisible();
  await expect(page).toHaveURL('/dashboard');
}

/** As browsers do that are set to: even to look at storage throws. */
export async function blockStorage(pages: Page | BrowserContext): Promise<void> {
  await pages.addInitScript(() => {
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

/** Signs `sms@acme.test` in by the widget, from the form to the dashboard. */
export async function walkSignIn(page: Page, sandbox: SandboxControl): Promise<void> {
  await requestLink(page, 'sms@acme.test');
  await page.goto((await sandbox.latestEmail('sms@acme.test')).link);
  await finishSignIn(page, sandbox);
  await expectDashboard(page, 'Sam Okafor');
}

/** Picks the organization and enters the texted code, where the link has been shown. */
export async function finishSignIn(page: Page, sandbox: SandboxControl): Promise<void> {
  await page.getByRole('button', { name: 'Acme' }).click();
  await expect(page.getByText('Enter passcode')).toBeVisible();
  await enterCode(page, (await sandbox.latestSms('+12025550143')).code);
}
