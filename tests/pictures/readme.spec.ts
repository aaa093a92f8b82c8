import { expect } from '@playwright/test';
import { showEmailedLink, signIn } from '../helpers/browser-steps.ts';
import { test } from '../helpers/browser-test.ts';
import { takePicture } from '../helpers/take-picture.ts';

test.use({ viewport: { width: 1280, height: 720 } });

test('the choice of a second factor', async ({ page, sandbox }) => {
  await showEmailedLink(page, sandbox, 'new@acme.test');
  await expect(page.getByRole('button', { name: 'Text me a code' })).toBeVisible();
  await takePicture(page, 'second-factor');
});

test('the code', async ({ page, sandbox }) => {
  await showEmailedLink(page, sandbox, 'sms@acme.test');
  await expect(page.getByText('(202) 555-0143')).toBeVisible();
  await takePicture(page, 'code');
});

test('the dashboard', async ({ page, sandbox }) => {
  await signIn(page, sandbox);
  await takePicture(page, 'dashboard');
});
