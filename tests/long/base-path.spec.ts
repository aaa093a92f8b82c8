import { expect } from '@playwright/test';
import { test } from '../helpers/browser-test.ts';
import { live } from '../helpers/gallery-page.ts';
import { freePort, npmStart } from '../helpers/npm-start.ts';
import { copyProject } from '../helpers/project-copy.ts';
import { ARRIVES } from '../helpers/time-limits.ts';

test('below a path, the gallery shows its frames live and the page beside it works', async ({ page }) => {
  // Not beside the worker's server, which keeps what it compiles for its own path.
  const copy = await copyProject();
  const { url, kill } = await npmStart(await freePort(), { folder: copy.folder, basePath: '/app/' });
  await page.goto(`${url}/app/preview/?text=phone`);
  await expect(live(page, 'Phone number').getByText('Set up Multi-Factor')).toBeVisible(ARRIVES);
  await page.goto(`${url}/app/nowhere`);
  await page.getByRole('link', { name: 'Go to your dashboard' }).click();
  await expect(page).toHaveURL(`${url}/app/login`);
  await expect(page.getByLabel('Email')).toBeVisible();
  await page.goto('about:blank');
  await kill();
  await copy.remove();
});
