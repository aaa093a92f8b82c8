import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from '../helpers/project-test.ts';

const CONFIG = `import { defineLogin } from './login/define-login.ts';

export default defineLogin({
  config: {
    authFlowType: 'Discovery',
    products: ['emailMagicLinks'],
    mfaProductInclude: ['smsOtp', 'totp'],
    mfaProductOrder: [
      'smsOtp', // first for all
      'totp',
    ],
    sessionOptions: { sessionDurationMinutes: 60 }, // an hour
  },
});
`;

const CHANGED = CONFIG.replace(
  `      'smsOtp', // first for all
      'totp',
`,
  `      'totp',
      'smsOtp', // first for all
`,
).replace('  },\n});', "  },\n  locale: 'es',\n});");

/** The development server compiles as it serves. */
const SLOW = 120_000;

test('a change is tried on the frames by dragging or by keyboard, copied, and saved, and the app follows', async ({
  page,
  context,
  project,
  start,
}) => {
  test.setTimeout(SLOW);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const file = join(project.folder, 'src/login.config.ts');
  await writeFile(file, CONFIG);
  const { url } = await start();
  await page.goto(`${url}/preview/?text=set-up+as+configured&policy=Required%2C+any+method`);
  const frame = page.frameLocator('iframe').first();
  const methods = frame.getByRole('button', { name: /text me|authenticator app/i });
  await expect(methods.first()).toHaveText(/text/i, { timeout: 90_000 });

  const panel = page.getByRole('complementary', { name: 'Try a change' });
  await page.getByRole('button', { name: 'Try a change' }).press('Enter');
  await expect(panel.getByRole('heading', { name: 'Try a change' })).toBeFocused();
  await expect(panel.getByRole('button', { name: 'Save' })).toHaveAttribute('aria-disabled', 'true');
  const methodsOnPanel = panel.getByRole('group', { name: 'Second factors' }).getByRole('listitem');
  const grip = { x: 12, y: 18 };
  await methodsOnPanel.nth(1).dragTo(methodsOnPanel.nth(0), { sourcePosition: grip, targetPosition: grip });
  await expect(methodsOnPanel).toHaveText(['Authenticator app', 'Text message']);
  await expect(methods.first()).toHaveText(/authenticator/i);
  expect(await readFile(file, 'utf8')).toBe(CONFIG);

  await panel.getByLabel('Of all pages').selectOption('Español');
  await expect(frame.locator('html')).toHaveAttribute('lang', 'es');
  const minutes = panel.getByLabel('Minutes');
  await minutes.fill('3');
  await expect(panel.getByText('Write whole minutes from 5 to 527040 (366 days).')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Save' })).toHaveAttribute('aria-disabled', 'true');
  await minutes.fill('60');
  await expect(panel.getByRole('button', { name: 'Save' })).toHaveAttribute('aria-disabled', 'false');

  await panel.getByRole('button', { name: 'Copy config' }).press('Enter');
  await expect(panel.getByText('Copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(CHANGED);
  const app = await context.newPage();
  await app.goto(`${url}/login`);
  await expect(app.getByLabel('Email')).toBeVisible();
  await app.evaluate(() => document.body.setAttribute('data-before-saving', ''));
  await page.bringToFront();
  await panel.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(panel.getByText('Saved to src/login.config.ts.')).toBeVisible();
  await expect.poll(() => readFile(file, 'utf8')).toBe(CHANGED);

  await expect(app.locator('html')).toHaveAttribute('lang', 'es');
  await expect(app.locator('[data-before-saving]'), 'the page as it was, not reloaded').toBeAttached();
  // It listens to the server, which ends before the test's pages do.
  await app.close();
  await expect(panel.getByRole('button', { name: 'Reset' })).toHaveAttribute('aria-disabled', 'true');

  await panel.getByRole('button', { name: 'Move Text message up' }).press('Enter');
  await expect(panel.getByRole('button', { name: 'Reset' })).toHaveAttribute('aria-disabled', 'false');
  await writeFile(file, CONFIG);
  await expect(panel.getByText('has changed since this draft was begun')).toBeVisible();
  await panel.getByRole('button', { name: 'Reset' }).press('Enter');
  await expect(panel.getByLabel('Of all pages')).toHaveValue('auto');
  await panel.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Try a change' })).toBeFocused();
});

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

test('the built app saves nothing', async ({ request, baseURL }) => {
  const headers = { origin: String(baseURL), 'sec-fetch-site': 'same-origin' };
  for (const path of ['/__preview/save.json', '/__preview/draft.json', '/__preview/login.json']) {
    const answer = await request.post(path, { headers, data: { version: '', login: {} } });
    expect(answer.status()).toBe(404);
  }
});
