import type { Browser, BrowserContext } from '@playwright/test';

export const MEMBER = 'new@optional-mfa.test';

/** Signs a member in on the app, as people do, and answers what the browser then keeps. */
export async function signIn(
  browser: Browser,
  url: string,
): Promise<Awaited<ReturnType<BrowserContext['storageState']>>> {
  const context = await browser.newContext({ locale: 'en-US', ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(`${url}/login`);
  await page.getByLabel('Email').fill(MEMBER);
  await page.getByRole('button', { name: 'Continue with email' }).click();
  await page.getByText('Check your email').waitFor();
  const inbox = await page.request.get(`${url}/__sandbox/inbox.json`, { params: { to: MEMBER } });
  const { messages }: { messages: { link: string }[] } = await inbox.json();
  await page.goto(messages[0]?.link ?? '');
  await page.getByRole('button', { name: 'Optional' }).click();
  await page.getByRole('heading', { name: 'Hello' }).waitFor();
  const state = await context.storageState();
  await context.close();
  return state;
}
