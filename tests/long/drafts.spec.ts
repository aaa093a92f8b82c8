import { readFile, writeFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { CONFIG, test } from '../helpers/panel-test.ts';
import { ARRIVES, limitFor } from '../helpers/time-limits.ts';

const CHANGES = 10;

test('after ten changes in a row a draft is saved, and given up where the save is undone outside', async ({
  page,
  project,
  openGallery,
  panel,
}) => {
  test.setTimeout(limitFor(CHANGES));
  // Its frame waits for an answer that never comes.
  await openGallery('situation=organization-loading&panel=open');
  const frame = page.getByRole('article');
  const lang = frame.frameLocator('iframe').locator('html');
  const locale = panel.getByLabel('Of all pages');
  for (let change = 1; change <= CHANGES; change++) {
    const value = change % 2 > 0 ? 'es' : 'en';
    await locale.selectOption(value, ARRIVES);
    await expect(lang).toHaveAttribute('lang', value, ARRIVES);
    await expect(frame.locator('[data-status="arrived"]')).toBeVisible(ARRIVES);
  }
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByText('Saved to src/login.config.ts.')).toBeVisible();
  await expect.poll(() => readFile(project.loginFile, 'utf8')).toContain("locale: 'en'");

  await writeFile(project.loginFile, CONFIG);
  await expect(locale).toHaveValue('auto');
  await expect(panel.getByText('Saved to src/login.config.ts.')).toHaveCount(0);
  await expect(panel.getByRole('button', { name: 'Save' })).toHaveAttribute('aria-disabled', 'true');
  expect(await readFile(project.loginFile, 'utf8')).toBe(CONFIG);
});

test('a draft outlives a reload, and says why it can’t be saved where the server can’t be reached', async ({
  page,
  guard,
  openGallery,
  panel,
}) => {
  await openGallery('text=no+such+situation&panel=open');
  const minutes = panel.getByLabel('Minutes');
  const save = panel.getByRole('button', { name: 'Save' });
  await minutes.fill('90');
  await expect(save).toHaveAttribute('aria-disabled', 'false');
  await page.reload();
  await expect(minutes).toHaveValue('90');
  await expect(page.getByText('would see under your draft')).toBeVisible();
  await expect(save).toHaveAttribute('aria-disabled', 'false');

  await guard.goOffline();
  await save.click();
  await expect(panel.getByText('The development server can’t be reached.')).toBeVisible();
  await expect(minutes).toHaveValue('90');
});

test('a draft that has come to say what the file says is over, and one that was refused is judged anew with the file', async ({
  project: { loginFile },
  openGallery,
  panel,
}) => {
  await openGallery('text=no+such+situation&panel=open');
  const locale = panel.getByLabel('Of all pages');
  const minutes = panel.getByLabel('Minutes');
  const save = panel.getByRole('button', { name: 'Save' });
  await locale.selectOption('Español');
  await locale.selectOption('The browser’s');
  await writeFile(loginFile, CONFIG.replace('60', '90'));
  await expect(minutes).toHaveValue('90');
  await expect(panel.getByText('has changed since')).toHaveCount(0);

  await locale.selectOption('Español');
  await writeFile(loginFile, CONFIG);
  await expect(panel.getByText('has changed since')).toBeVisible();
  await minutes.fill('70');
  await expect(save).toHaveAttribute('aria-disabled', 'true');
  await writeFile(loginFile, CONFIG.replace('60', '90'));
  await expect(save).toHaveAttribute('aria-disabled', 'false');
  await expect(panel.getByText('has changed since')).toHaveCount(0);
});
