import { expect } from '@playwright/test';
import { signIn, signOut } from '../helpers/browser-steps.ts';
import { test } from '../helpers/browser-test.ts';

for (const [name, viewport] of [
  ['desktop', { width: 1280, height: 720 }],
  ['phone', { width: 320, height: 568 }],
] as const)
  test(`the dock still says whom to sign in as once there are messages, and after a sign-out, on a ${name}`, async ({
    page,
    sandbox,
  }) => {
    await page.setViewportSize(viewport);
    const whom = page
      .getByRole('region', { name: 'Stytch sandbox' })
      .getByRole('link', { name: 'Sign in as new@acme.test' });
    await signIn(page, sandbox);
    await expect(whom).toBeInViewport({ ratio: 1 });
    await signOut(page);
    await expect(page.getByLabel('Email')).toBeVisible();
    await expect(whom).toBeInViewport({ ratio: 1 });
    await whom.click();
    const members = page.getByRole('region', { name: 'Whom to sign in as' });
    await expect(members).toContainText('admin@acme.test');
    await expect(members).toBeInViewport();
  });
