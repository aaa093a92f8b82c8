import { expect, type Page } from '@playwright/test';
import { requestLink, showEmailedLink, signIn } from '../helpers/browser-steps.ts';
import { test } from '../helpers/example-test.ts';
import { framePart } from '../helpers/frame-part.ts';
import { takePicture } from '../helpers/take-picture.ts';

// The pictures of docs/login-config.md, one for each login config of docs/examples/login.

// Narrow, so that what changes is large on the page of the guide.
test.use({ viewport: { width: 600, height: 360 } });
// In one worker, for one development server, which compiles as it serves.
test.describe.configure({ mode: 'default' });

async function pictureOfPage(page: Page, name: string): Promise<void> {
  await takePicture(await framePart(page, page.locator('#root'), 0), `login-config/${name}`);
}

test('with SMS alone, a new member is asked for their number at once', async ({
  page,
  sandbox,
  useExample,
}) => {
  await useExample('sms-only');
  await showEmailedLink(page, sandbox, 'new@acme.test');
  await expect(page.getByPlaceholder('(201) 555-0123')).toBeVisible();
  await pictureOfPage(page, 'sms-only');
});

test('with TOTP first, it is on top of the chooser', async ({ page, sandbox, useExample }) => {
  await useExample('totp-first');
  await showEmailedLink(page, sandbox, 'new@acme.test');
  await expect(page.getByRole('main').getByRole('button')).toHaveText([
    'Use an authenticator app',
    'Text me a code',
  ]);
  await pictureOfPage(page, 'totp-first');
});

test('passwords stand beside emailed links', async ({ page, useExample }) => {
  await useExample('passwords');
  await page.goto('/login');
  await expect(page.getByRole('button', { name: 'Continue with email' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Use a password instead' })).toBeVisible();
  await pictureOfPage(page, 'passwords');
});

test('a member of one organization goes straight from the link to their code', async ({
  page,
  sandbox,
  useExample,
}) => {
  await useExample('straight-in');
  await requestLink(page, 'sms@acme.test');
  await page.goto((await sandbox.latestEmail('sms@acme.test')).link);
  await expect(page.getByText('(202) 555-0143')).toBeVisible();
  await pictureOfPage(page, 'straight-in');
});

test('with organization login alone, /login is that of the organization in the config', async ({
  page,
  useExample,
}) => {
  await useExample('organization-only');
  await page.goto('/login');
  await expect(page.getByText('Continue to Acme')).toBeVisible();
  await pictureOfPage(page, 'organization-only');
});

test('a longer session ends a week later', async ({ page, sandbox, useExample }) => {
  await useExample('longer-sessions');
  await signIn(page, sandbox);
  await page.getByRole('link', { name: 'Security' }).click();
  const session = page.getByRole('region', { name: 'This session' });
  await takePicture(await framePart(page, session, 12), 'login-config/longer-sessions');
});

test('every page is in Spanish', async ({ page, useExample }) => {
  await useExample('spanish');
  await page.goto('/login');
  await expect(page.getByRole('button', { name: 'Continuar con correo electrónico' })).toBeVisible();
  await pictureOfPage(page, 'spanish');
});

test('a message has other words', async ({ page, useExample }) => {
  await useExample('wording');
  await requestLink(page, 'new@acme.test');
  await expect(page.getByText('We sent a sign-in link to new@acme.test.')).toBeVisible();
  await pictureOfPage(page, 'wording');
});

test('the widget has the brand colour', async ({ page, useExample }) => {
  await useExample('brand-colour');
  await page.goto('/login');
  await page.getByLabel('Email').fill('new@acme.test');
  await expect(page.getByRole('button', { name: 'Continue with email' })).toHaveCSS(
    'background-color',
    'rgb(109, 40, 217)',
  );
  await pictureOfPage(page, 'brand-colour');
});

test('the pages are dark on a light system', async ({ page, useExample }) => {
  await useExample('dark');
  await page.goto('/login');
  await expect(page.getByRole('button', { name: 'Continue with email' })).toBeVisible();
  await pictureOfPage(page, 'dark');
});
