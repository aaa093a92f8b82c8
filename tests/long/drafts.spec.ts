import { readFile, writeFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { CONFIG, test } from '../helpers/panel-test.ts';

test('after ten changes in a row a draft is saved, and given up where the save is undone outside', async ({
  page,
  openGallery,
}) => {
  // Its frame waits for an answer that never comes.
  const { file, panel } = await openGallery('text=organization+on+its+way&panel=open');
  const waiting = page
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: 'Organization on its way' }) });
  const lang = waiting.frameLocator('iframe').locator('html');
  const locale = panel.getByLabel('Of all pages');
  for (let change = 1; change <= 10; change++) {
    const value = change % 2 > 0 ? 'es' : 'en';
    await locale.selectOption(value);
    await expect(lang).toHaveAttribute('lang', value, { timeout: 60_000 });
    await expect(waiting.locator('[data-status="arrived"]')).toBeVisible({ timeout: 30_000 });
  }
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByText('Saved to src/login.config.ts.')).toBeVisible();
  await expect.poll(() => readFile(file, 'utf8')).toContain("locale: 'en'");

  await writeFile(file, CONFIG);
  await expect(locale).toHaveValue('auto');
  await expect(panel.getByText('Saved to src/login.config.ts.')).toHaveCount(0);
  await expect(panel.getByRole('button', { name: 'Save' })).toHaveAttribute('aria-disabled', 'true');
  expect(await readFile(file, 'utf8')).toBe(CONFIG);
});

test('a draft outlives a reload, and says why it can’t be saved where the server is gone', async ({
  page,
  guard,
  openGallery,
}) => {
  const { panel, kill } = await openGallery('text=no+such+situation&panel=open');
  const minutes = panel.getByLabel('Minutes');
  const save = panel.getByRole('button', { name: 'Save' });
  await minutes.fill('90');
  await expect(save).toHaveAttribute('aria-disabled', 'false');
  await page.reload();
  await expect(minutes).toHaveValue('90');
  await expect(page.getByText('would see under your draft')).toBeVisible();
  await expect(save).toHaveAttribute('aria-disabled', 'false');

  guard.expectErrors(/ERR_CONNECTION_(REFUSED|RESET)|WebSocket/);
  await kill();
  await save.click();
  await expect(panel.getByText('The development server can’t be reached.')).toBeVisible();
  await expect(minutes).toHaveValue('90');
});

test('a draft that has come to say what the file says is over, and one that was refused is judged anew with the file', async ({
  openGallery,
}) => {
  const { file, panel } = await openGallery('text=no+such+situation&panel=open');
  const locale = panel.getByLabel('Of all pages');
  const minutes = panel.getByLabel('Minutes');
  const save = panel.getByRole('button', { name: 'Save' });
  await locale.selectOption('Español');
  await locale.selectOption('The browser’s');
  await writeFile(file, CONFIG.replace('60', '90'));
  await expect(minutes).toHaveValue('90');
  await expect(panel.getByText('has changed since')).toHaveCount(0);

  await locale.selectOption('Español');
  await writeFile(file, CONFIG);
  await expect(panel.getByText('has changed since')).toBeVisible();
  await minutes.fill('70');
  await expect(save).toHaveAttribute('aria-disabled', 'true');
  await writeFile(file, CONFIG.replace('60', '90'));
  await expect(save).toHaveAttribute('aria-disabled', 'false');
  await expect(panel.getByText('has changed since')).toHaveCount(0);
});
