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

test('a login config that imports what is not there yet covers the page until it is', async ({
  page,
  guard,
  project,
  start,
}) => {
  test.setTimeout(90_000);
  await project.saveLogin();
  const server = await start();
  await page.goto(`${server.url}/login`);
  const email = page.getByLabel('Email');
  await email.fill('new@acme.test');

  const overlay = page.locator('vite-error-overlay');
  await project.save('login.config.ts', textWith('./words.ts'));
  await expect(overlay).toContainText('Failed to load url ./words.ts');
  await project.save('words.ts', wordsWith('Welcome'));
  await expect(page.getByText('Welcome')).toBeVisible();
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

test('a page that is opened beside the gallery is covered by the mistakes as well, and comes back without them', async ({
  page,
  context,
  guard,
  project,
  start,
}) => {
  test.setTimeout(90_000);
  await project.saveLogin();
  const server = await start();
  await page.goto(`${server.url}/preview/?text=no+such`);
  await expect(page.getByText('No situation matches.')).toBeVisible();
  await project.saveLogin({ config: { products: [] } });
  await expect(page.getByText('products is empty')).toBeVisible();

  const other = await context.newPage();
  const overlay = other.locator('vite-error-overlay');
  await guard.expectRefusal(other, '/src/login.config.ts', 500, () => other.goto(`${server.url}/login`));
  await expect(overlay).toContainText('`products` is empty');
  await project.saveLogin();
  await expect(other.getByLabel('Email')).toBeVisible();
  await expect(overlay).toHaveCount(0);
  await other.goto('about:blank');
});

test('a login config that a browser can’t load covers the page with the reason, until it can', async ({
  page,
  guard,
  project,
  start,
}) => {
  test.setTimeout(90_000);
  await project.save('login.config.ts', textWith('./words.ts'));
  await project.save('words.ts', `export const words = {};`);
  const server = await start();
  const overlay = page.locator('vite-error-overlay');
  guard.expectErrors(/does not provide an export named 'strings'/);
  await page.goto(`${server.url}/login`);
  await expect(overlay).toContainText("does not provide an export named 'strings'");
  await expect(overlay).toContainText('/src/login.config.ts');

  await project.save('words.ts', wordsWith('Welcome'));
  await expect(page.getByText('Welcome')).toBeVisible();
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
