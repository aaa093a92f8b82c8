import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import type { SandboxControl } from './sandbox-control.ts';
import { sendLink, signInByCalls } from './sign-in-by-calls.ts';

/** Has a link sent from the login page. */
export async function requestLink(page: Page, email: string, path = './login'): Promise<void> {
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

interface Member {
  readonly email: string;
  readonly phone: string;
  readonly name: string;
}

const SAM: Member = { email: 'sms@acme.test', phone: '+12025550143', name: 'Sam Okafor' };

/** An admin of Acme, who may change the organization and belongs to others. */
export const ADA: Member = { email: 'admin@acme.test', phone: '+12025550145', name: 'Ada Moreau' };

/** Opens the dashboard with a session of a member in the browser's cookies. */
export async function signIn(page: Page, sandbox: SandboxControl, member = SAM): Promise<void> {
  await signInByCalls(page.context(), sandbox, member.email, member.phone);
  await page.goto('./dashboard');
  await expectDashboard(page, member.name);
}

export const signInAsAdmin = (page: Page, sandbox: SandboxControl): Promise<void> =>
  signIn(page, sandbox, ADA);

export const openAccountMenu = (page: Page): Promise<void> =>
  page.getByRole('button', { name: /^Account:/ }).click();

/** From any page of the dashboard, by its account menu. */
export async function signOut(page: Page): Promise<void> {
  await openAccountMenu(page);
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
}

/** When the session ends, as its member sees on the security page; back at the overview after it. */
export async function sessionEnds(page: Page): Promise<number> {
  await page.getByRole('link', { name: 'Security' }).click();
  const end = page.getByRole('region', { name: 'This session' }).getByRole('time').nth(1);
  const at = Date.parse((await end.getAttribute('datetime')) ?? '');
  await page.getByRole('link', { name: 'Overview' }).click();
  return at;
}

export async function expectDashboard(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { name: `Hello, ${name}` })).toBeVisible();
  await expect(page).toHaveURL('./dashboard');
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

/** Signs a member in by the widget, from the form to the dashboard. */
export async function walkSignIn(page: Page, sandbox: SandboxControl, member = SAM): Promise<void> {
  await requestLink(page, member.email);
  await page.goto((await sandbox.latestEmail(member.email)).link);
  await finishSignIn(page, sandbox, member);
  await expectDashboard(page, member.name);
}

/** Picks the organization and enters the texted code, where the link has been shown. */
export async function finishSignIn(page: Page, sandbox: SandboxControl, { phone } = SAM): Promise<void> {
  await page.getByRole('button', { name: 'Acme' }).click();
  await expect(page.getByText('Enter passcode')).toBeVisible();
  await enterCode(page, (await sandbox.latestSms(phone)).code);
}

/** What the login says about how a sign-in goes. The place after it is for what there is to say about a phone number. */
export const notice = (page: Page): Locator => page.getByRole('main').getByRole('status').first();
