import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { showEmailedLink, signIn } from '../helpers/browser-steps.ts';
import { test } from '../helpers/browser-test.ts';

test.use({ viewport: { width: 1280, height: 720 } });

/** Saves what the page shows as a picture that the README refers to. */
async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({
    path: fileURLToPath(new URL(`../../docs/images/${name}.png`, import.meta.url)),
    animations: 'disabled',
    caret: 'hide',
  });
}

test('the choice of a second factor', async ({ page, sandbox }) => {
  await showEmailedLink(page, sandbox, 'new@acme.test');
  await expect(page.getByRole('button', { name: 'Text me a code' })).toBeVisible();
  await picture(page, 'second-factor');
});

test('the code', async ({ page, sandbox }) => {
  await showEmailedLink(page, sandbox, 'sms@acme.test');
  await expect(page.getByText('(202) 555-0143')).toBeVisible();
  await picture(page, 'code');
});

test('the dashboard', async ({ page, sandbox }) => {
  await signIn(page, sandbox);
  await picture(page, 'dashboard');
});
