import { expect } from '@playwright/test';
import { test } from '../helpers/project-test.ts';

test('mistakes in the login config cover the page until it is saved without them, and nothing typed is lost', async ({
  page,
  project,
  start,
}) => {
  // The development server compiles as it serves.
  test.setTimeout(90_000);
  await project.saveLogin({ config: { sessionOptions: { sessionDurationMinutes: 100_000 } } });
  const server = await start();
  expect(server.said).toContain('members stay signed in for 69 days');

  const email = page.getByLabel('Email');
  await page.goto(`${server.url}/login`);
  await email.fill('new@acme.test');

  const overlay = page.locator('vite-error-overlay');
  await project.saveLogin({ config: { mfaProductOrder: ['totp', 'totp'], producs: ['sso'] } });
  await expect(overlay).toContainText('src/login.config.ts has 3 problems');
  await expect(overlay).toContainText(
    '`producs` is no option that Stytch or this app knows. Did you mean `products`?',
  );
  await expect(overlay).toContainText('`mfaProductOrder` lists `totp` twice. List each method once.');
  await expect(overlay).toContainText('`mfaProductOrder` leaves out `smsOtp`');

  await project.saveLogin({ strings: { 'login.title': 'Welcome back' } });
  await expect(page.getByText('Welcome back')).toBeVisible();
  await expect(overlay).toHaveCount(0);
  await expect(email).toHaveValue('new@acme.test');
});

test('a login config with mistakes keeps the page from loading, and one without them loads it', async ({
  page,
  guard,
  project,
  start,
}) => {
  test.setTimeout(90_000);
  await project.saveLogin({ config: { sessionOptions: {} } });
  const server = await start();
  expect(server.said).toContain('`sessionOptions.sessionDurationMinutes` is missing');

  const overlay = page.locator('vite-error-overlay');
  await guard.expectRefusal(page, '/src/login.config.ts', 500, () => page.goto(`${server.url}/login`));
  await expect(overlay).toContainText('src/login.config.ts has a problem');

  await project.saveLogin();
  await expect(page.getByLabel('Email')).toBeVisible();
  await expect(overlay).toHaveCount(0);

  await project.saveLogin({ config: { products: [] } });
  await expect(overlay).toContainText('`products` is empty');
  await guard.expectRefusal(page, '/src/login.config.ts', 500, () => page.reload());
  await expect(overlay).toContainText('`products` is empty');

  // A page that its problems cover is not loaded again for more of them: its one refusal is expected above.
  await project.saveLogin({ config: { producs: ['sso'] } });
  await expect(overlay).toContainText('Did you mean `products`?');
  await project.saveLogin();
  await expect(page.getByLabel('Email')).toBeVisible();
});
