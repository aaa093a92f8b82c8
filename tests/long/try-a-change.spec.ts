import { readFile, writeFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { CONFIG, test } from '../helpers/panel-test.ts';
import { ARRIVES } from '../helpers/time-limits.ts';

const CHANGED = CONFIG.replace(
  `      'smsOtp', // first for all
      'totp',
`,
  `      'totp',
      'smsOtp', // first for all
`,
).replace('  },\n});', "  },\n  locale: 'es',\n});");

test('a change is tried on the frames by dragging or by keyboard, copied, and saved, and the app follows', async ({
  page,
  context,
  project: { loginFile },
  server,
  openGallery,
  panel,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const query = 'text=set-up+as+configured&policy=Required%2C+any+method';
  await openGallery(query);
  const frame = page.frameLocator('iframe').first();
  const methods = frame.getByRole('button', { name: /text me|authenticator app/i });
  await expect(methods.first()).toHaveText(/text/i, ARRIVES);

  await page.getByRole('button', { name: 'Try a change' }).press('Enter');
  await expect(panel.getByRole('heading', { name: 'Try a change' })).toBeFocused();
  await expect(panel.getByRole('button', { name: 'Save' })).toHaveAttribute('aria-disabled', 'true');
  const methodsOnPanel = panel.getByRole('group', { name: 'Second factors' }).getByRole('listitem');
  const grip = { x: 12, y: 18 };
  await methodsOnPanel.nth(1).dragTo(methodsOnPanel.nth(0), { sourcePosition: grip, targetPosition: grip });
  await expect(methodsOnPanel).toHaveText(['Authenticator app', 'Text message']);
  await expect(methods.first()).toHaveText(/authenticator/i);
  expect(await readFile(loginFile, 'utf8')).toBe(CONFIG);

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
  await app.goto(`${server.url}/login`);
  await expect(app.getByLabel('Email')).toBeVisible();
  await app.evaluate(() => document.body.setAttribute('data-before-saving', ''));
  await page.bringToFront();
  await panel.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(panel.getByText('Saved to src/login.config.ts.')).toBeVisible();
  await expect.poll(() => readFile(loginFile, 'utf8')).toBe(CHANGED);

  await expect(app.locator('html')).toHaveAttribute('lang', 'es');
  await expect(app.locator('[data-before-saving]'), 'the page as it was, not reloaded').toBeAttached();
  await app.close();
  await expect(panel.getByRole('button', { name: 'Reset' })).toHaveAttribute('aria-disabled', 'true');

  await panel.getByRole('button', { name: 'Move Text message up' }).press('Enter');
  await expect(panel.getByRole('button', { name: 'Reset' })).toHaveAttribute('aria-disabled', 'false');
  await writeFile(loginFile, CONFIG);
  await expect(panel.getByText('has changed since this draft was begun')).toBeVisible();
  await panel.getByRole('button', { name: 'Reset' }).press('Enter');
  await expect(panel.getByLabel('Of all pages')).toHaveValue('auto');
  await panel.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Try a change' })).toBeFocused();
});

test('a colour is typed, for both or for each, and what is copied is what is saved', async ({
  page,
  context,
  project: { loginFile },
  openGallery,
  panel,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openGallery('text=no+such+situation&panel=open');
  const colour = (label: string) => panel.getByLabel(label, { exact: true });
  await colour('Buttons').pressSequentially('#6d28d9');
  await panel.getByLabel('Another in dark').check();
  await expect(colour('In dark')).toHaveValue('#6d28d9');
  await colour('In dark').clear();
  await colour('In dark').pressSequentially('rgb(1, 2');
  await expect(panel.getByText('No colour yet.')).toBeVisible();
  await colour('In dark').pressSequentially(', 3)');
  await expect(panel.getByText('No colour yet.')).toHaveCount(0);
  await expect(colour('In light')).toHaveValue('#6d28d9');

  await panel.getByLabel('Of all pages').selectOption('Español');
  const save = panel.getByRole('button', { name: 'Save' });
  await expect(save).toHaveAttribute('aria-disabled', 'false');
  await panel.getByRole('button', { name: 'Copy config' }).click();
  await expect(panel.getByText('Copied')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("primary: 'light-dark(#6d28d9, rgb(1, 2, 3))'");
  await save.click();
  await expect(panel.getByText('Saved to src/login.config.ts.')).toBeVisible();
  expect(await readFile(loginFile, 'utf8')).toBe(copied);

  // The text on the buttons, which was written with their colour, goes with it.
  expect(copied).toContain("'primary-foreground': '#ffffff'");
  await panel.getByRole('button', { name: 'Use the app’s own' }).click();
  await expect(save).toHaveAttribute('aria-disabled', 'false');
  await save.click();
  await expect
    .poll(() => readFile(loginFile, 'utf8'))
    .toBe(CONFIG.replace('  },\n});', "  },\n  locale: 'es',\n});"));
});

test('the built app saves nothing', async ({ request, baseURL }) => {
  const headers = { origin: String(baseURL), 'sec-fetch-site': 'same-origin' };
  for (const path of ['/__preview/save.json', '/__preview/draft.json', '/__preview/login.json']) {
    const answer = await request.post(path, { headers, data: { version: '', login: {} } });
    expect(answer.status()).toBe(404);
  }
});
