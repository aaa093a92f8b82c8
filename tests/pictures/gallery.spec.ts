// Without a guard over the page: some of the situations are errors.
import { expect, test } from '@playwright/test';
import { freePort, npmStart } from '../helpers/npm-start.ts';
import { takePicture } from '../helpers/take-picture.ts';

// The picture at the head of docs/gallery.md.

test.use({ viewport: { width: 1300, height: 820 } });

test('the gallery at the set-up of a second factor', async ({ page }) => {
  test.setTimeout(120_000);
  const { url, kill } = await npmStart(await freePort());
  await page.goto(`${url}/preview/#set-up`);
  const section = page.getByRole('region', { name: 'Set up a second factor' });
  await section.scrollIntoViewIfNeeded({ timeout: 60_000 });
  await section.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
  for (const title of ['Set-up as configured', 'Phone number', 'Authenticator app'])
    await expect(
      page.getByRole('article', { name: title, exact: true }).locator('[data-status="arrived"]'),
    ).toBeVisible({ timeout: 60_000 });
  await takePicture(page, 'gallery');
  await page.goto('about:blank');
  await kill();
});
