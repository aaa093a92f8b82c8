// Without a guard over the page: some of the situations are errors.
import { expect, type Page, test } from '@playwright/test';
import { freePort, npmStart, type Started } from '../helpers/npm-start.ts';
import { takePicture } from '../helpers/take-picture.ts';

// The pictures of docs/gallery.md.

test.use({ viewport: { width: 1300, height: 820 } });

let running: Started;
test.beforeEach(async () => {
  running = await npmStart(await freePort());
});
test.afterEach(async ({ page }) => {
  await page.goto('about:blank');
  await running.kill();
});

/** Brings the set-up of a second factor to the upper edge, once these situations of it are there. */
async function showSetUp(page: Page, titles: readonly string[]): Promise<void> {
  const section = page.getByRole('region', { name: 'Set up a second factor' });
  await section.scrollIntoViewIfNeeded();
  await section.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
  for (const title of titles)
    await expect(
      page.getByRole('article', { name: title, exact: true }).locator('[data-status="arrived"]'),
    ).toBeVisible();
}

test('the gallery at the set-up of a second factor', async ({ page }) => {
  await page.goto(`${running.url}/preview/#set-up`);
  await showSetUp(page, ['Set-up as configured', 'Phone number', 'Authenticator app']);
  await takePicture(page, 'gallery');
});

test('a change that is tried', async ({ page }) => {
  await page.goto(`${running.url}/preview/?panel=open#set-up`);
  await page.getByLabel('Buttons', { exact: true }).fill('#6d28d9');
  const factors = page.getByRole('group', { name: 'Second factors' });
  await factors.getByRole('button', { name: 'Move Authenticator app up' }).press('Enter');
  await factors.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await showSetUp(page, ['Set-up as configured', 'Phone number']);
  await takePicture(page, 'try-a-change');
});
