import { expect } from '@playwright/test';
import { test } from '../helpers/project-test.ts';
import { COMPILES } from '../helpers/time-limits.ts';

test('mistakes in the login config cover the page until it is saved without them, and nothing typed is lost', async ({
  page,
  guard,
  project,
  server,
}) => {
  const email = page.getByLabel('Email');
  const overlay = page.locator('vite-error-overlay');
  await page.goto(`${server.url}/login`);
  await expect(email).toBeVisible(COMPILES);
  await email.fill('new@acme.test');

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

  // The same where the mistake is that it imports what is not there yet.
  await project.save('login.config.ts', textWith('./words.ts'));
  await expect(overlay).toContainText('Failed to load url ./words.ts');
  await project.save('words.ts', wordsWith('Good day'));
  await expect(page.getByText('Good day')).toBeVisible();
  await expect(overlay).toHaveCount(0);
  await expect(email).toHaveValue('new@acme.test');

  await project.save('login.config.ts', textWith('./other-words.ts'));
  await expect(overlay).toContainText('Failed to load url ./other-words.ts');
  await guard.expectRefusal(page, '/src/login.config.ts', 500, () => page.reload());
  await expect(overlay).toContainText('Failed to load url ./other-words.ts');
  await project.save('other-words.ts', wordsWith('Good morning'));
  await expect(page.getByText('Good morning')).toBeVisible();
  await expect(overlay).toHaveCount(0);
});

test('a login config with mistakes keeps the page from loading, and one without them loads it', async ({
  page,
  guard,
  project,
  server,
}) => {
  const email = page.getByLabel('Email');
  const overlay = page.locator('vite-error-overlay');
  await page.goto(`${server.url}/login`);
  await expect(email).toBeVisible(COMPILES);

  await project.saveLogin({ config: { products: [] } });
  await expect(overlay).toContainText('`products` is empty');
  await guard.expectRefusal(page, '/src/login.config.ts', 500, () => page.reload());
  await expect(overlay).toContainText('src/login.config.ts has a problem');
  await expect(overlay).toContainText('`products` is empty');
  await expect(email).toHaveCount(0);

  // A page that its problems cover is not loaded again for more of them: its one refusal is expected above.
  await project.saveLogin({ config: { producs: ['sso'] } });
  await expect(overlay).toContainText('Did you mean `products`?');
  await project.saveLogin();
  await expect(email).toBeVisible();
  await expect(overlay).toHaveCount(0);
});

test('a login config that a browser can’t load covers the page with the reason, until it can', async ({
  page,
  guard,
  project,
  server,
}) => {
  await project.save('no-words.ts', 'export const words = {};');
  await project.takeUp(() => project.save('login.config.ts', textWith('./no-words.ts')));
  const overlay = page.locator('vite-error-overlay');
  guard.expectErrors(/does not provide an export named 'strings'/);
  await page.goto(`${server.url}/login`);
  await expect(overlay).toContainText("does not provide an export named 'strings'", COMPILES);
  await expect(overlay).toContainText('/src/login.config.ts');

  await project.save('no-words.ts', wordsWith('Welcome'));
  await expect(page.getByText('Welcome', { exact: true })).toBeVisible();
  await expect(overlay).toHaveCount(0);
});

test('a page that is opened beside the gallery is covered by the mistakes as well, and comes back without them', async ({
  page,
  context,
  guard,
  project,
  server,
}) => {
  await page.goto(`${server.url}/preview/?text=no+such`);
  await expect(page.getByText('No situation matches.')).toBeVisible(COMPILES);
  await project.saveLogin({ config: { products: [] } });
  await expect(page.getByText('products is empty')).toBeVisible();

  const other = await context.newPage();
  const overlay = other.locator('vite-error-overlay');
  await guard.expectRefusal(other, '/src/login.config.ts', 500, () => other.goto(`${server.url}/login`));
  await expect(overlay).toContainText('`products` is empty');
  await project.saveLogin();
  await expect(other.getByLabel('Email')).toBeVisible();
  await expect(overlay).toHaveCount(0);
});

/** A login config that imports its words. */
const textWith = (words: string) => `
  import { defineLogin } from './login/define-login.ts';
  import { strings } from '${words}';
  export default defineLogin({
    config: { authFlowType: 'Discovery', products: ['emailMagicLinks'], sessionOptions: { sessionDurationMinutes: 60 } },
    strings,
  });
`;

const wordsWith = (title: string) => `export const strings = { 'login.title': '${title}' };`;
