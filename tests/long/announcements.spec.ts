import { expect, type Page } from '@playwright/test';
import { enterCode, requestLink, showEmailedLink, signInAsAdmin } from '../helpers/browser-steps.ts';
import { test } from '../helpers/browser-test.ts';

/** Keeps what a screen reader would read out of its own accord: what comes up in a live region that was there before. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const live = '[role="status"], [role="alert"], [aria-live]:not([aria-live="off"])';
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        if (!element?.closest(live)) continue;
        for (const node of addedNodes) if (node.textContent) said.push(node.textContent);
      }
    }).observe(document, { subtree: true, childList: true });
  });
  return () => page.evaluate(() => Reflect.get(window, 'said'));
}

test('a screen reader says that a link or a code was sent, each time', async ({ page, sandbox }) => {
  const said = await listen(page);
  await requestLink(page, 'sms@acme.test');
  await expect.poll(said).toContain('A link was emailed to you.');

  await page.goto((await sandbox.latestEmail('sms@acme.test')).link);
  await page.getByRole('button', { name: 'Acme' }).click();
  await expect(page.getByText('Enter passcode')).toBeVisible();
  const texts = async () => (await said()).filter((text) => text === 'A passcode was texted to you.').length;
  await expect.poll(texts).toBe(1);
  await page.getByRole('button', { name: 'Resend code' }).click();
  await expect.poll(texts).toBe(2);
});

test('a screen reader says what went wrong, each time', async ({ page, sandbox, guard }) => {
  guard.expectFailures('/sdk/v1/b2b/otps/sms/authenticate');
  const said = await listen(page);
  await showEmailedLink(page, sandbox, 'sms@acme.test');
  await expect(page.getByText('Enter passcode')).toBeVisible();
  await enterCode(page, '000000');
  await expect.poll(said).toContain('Invalid passcode, please try again.');

  await sandbox.addFault({ route: 'POST /sdk/v1/b2b/otps/sms/authenticate', respond: { status: 429 } });
  const refusals = async () => (await said()).filter((text) => text.includes('too many tries')).length;
  await enterCode(page, '111111');
  await expect.poll(refusals).toBe(1);
  await enterCode(page, '222222');
  await expect.poll(refusals).toBe(2);
});

test('a screen reader knows of the places where settings say what became of a change, before they do', async ({
  page,
  sandbox,
}) => {
  await signInAsAdmin(page, sandbox);
  await page.goto('/dashboard/organization');
  await expect(page.getByLabel('Every member')).toBeChecked();
  await expect(page.getByRole('main').getByRole('status')).not.toHaveCount(0);
  await expect(page.getByRole('main').getByRole('alert')).not.toHaveCount(0);
});
