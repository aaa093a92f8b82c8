import { join } from 'node:path';
import { expect } from '@playwright/test';
import { build, preview } from 'vite';
import { enterCode } from '../helpers/browser-steps.ts';
import { test as base } from '../helpers/browser-test.ts';
import { copyProject } from '../helpers/project-copy.ts';

const PATH = '/app/';

/** The app, built for a path and served there. Addresses of a test are relative to it. */
const test = base.extend<object, { appUrl: string }>({
  appUrl: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's dependencies off this pattern
    async ({}, use) => {
      const project = await copyProject();
      const configFile = join(project.folder, 'vite.config.ts');
      await build({ configFile, base: PATH, mode: 'sandbox', logLevel: 'silent' });
      const server = await preview({ configFile, base: PATH, logLevel: 'silent', preview: { port: 0 } });
      await use(new URL(server.resolvedUrls?.local[0] ?? '').origin);
      await server.close();
      await project.remove();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ appUrl }, use) => use(appUrl + PATH),
});

test('below a path, a member is led to the login and back to where they were, reloads, moves about and signs out', async ({
  page,
  sandbox,
}) => {
  await page.goto('./dashboard?page=2');
  await expect(page).toHaveURL('./login');
  await page.getByLabel('Email').fill('sms@acme.test');
  await page.getByRole('button', { name: 'Continue with email' }).click();
  await expect(page.getByText('Check your email')).toBeVisible();
  await page.goto((await sandbox.latestEmail('sms@acme.test')).link);
  expect(new URL(page.url()).pathname).toBe('/app/authenticate');
  await page.getByRole('button', { name: 'Acme' }).click();
  await enterCode(page, (await sandbox.latestSms('+12025550143')).code);
  await expect(page.getByRole('heading', { name: 'Hello, Sam Okafor' })).toBeVisible();
  await expect(page).toHaveURL('./dashboard?page=2');
  await page.reload();
  await page.getByRole('link', { name: 'Security' }).click();
  await expect(page).toHaveURL('./dashboard/security');
  await page.goto('./nowhere');
  await page.getByRole('link', { name: 'Go to your dashboard' }).click();
  await expect(page).toHaveURL('./dashboard');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL('./login');
});
