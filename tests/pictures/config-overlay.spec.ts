import { expect } from '@playwright/test';
import { test } from '../helpers/project-test.ts';
import { takePicture } from '../helpers/take-picture.ts';
import { COMPILES } from '../helpers/time-limits.ts';

// The picture at the head of docs/login-config.md.

test.use({ viewport: { width: 600, height: 520 } });

test('mistakes in the login config cover the page', async ({ page, project, server }) => {
  await page.goto(`${server.url}/login`);
  await expect(page.getByLabel('Email')).toBeVisible(COMPILES);
  await project.saveLogin({
    config: { mfaProductOrder: ['totp', 'totp'], sessionOptions: { sessionDurationMinutes: 3 } },
  });
  await expect(page.locator('vite-error-overlay')).toContainText(
    '`sessionOptions.sessionDurationMinutes` is 3',
  );
  await takePicture(page, 'login-config/mistakes');
});
