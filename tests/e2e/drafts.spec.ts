import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from '../helpers/project-test.ts';
import { CONFIG } from '../helpers/tried-config.ts';

/** The development server compiles as it serves. */
const SLOW = 120_000;

test('after ten changes in a row a draft is saved, and given up where the save is undone outside', async ({
  page,
  project,
  start,
}) => {
  test.setTimeout(SLOW);
  const file = join(project.folder, 'src/login.config.ts');
  await writeFile(file, CONFIG);
  const { url } = await start();
  // Its frame waits for an answer that never comes.
  await page.goto(`${url}/preview/?text=organization+on+its+way&panel=open`);
  const panel = page.getByRole('complementary', { name: 'Try a change' });
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
  project,
  start,
}) => {
  test.setTimeout(SLOW);
  await writeFile(join(project.folder, 'src/login.config.ts'), CONFIG);
  const { url, kill } = await start();
  await page.goto(`${url}/preview/?text=no+such+situation&panel=open`);
  const panel = page.getByRole('complementary', { name: 'Try a change' });
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
  page,
  project,
  start,
}) => {
  test.setTimeout(SLOW);
  const file = join(project.folder, 'src/login.config.ts');
  await writeFile(file, CONFIG);
  const { url } = await start();
  await page.goto(`${url}/preview/?text=no+such+situation&panel=open`);
  const panel = page.getByRole('complementary', { name: 'Try a change' });
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
