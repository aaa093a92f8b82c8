import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { leaveFramesEmpty, live } from '../helpers/gallery-page.ts';
import { freePort, npmStart, type Started } from '../helpers/npm-start.ts';
import { copyProject } from '../helpers/project-copy.ts';
import { test as base } from '../helpers/project-test.ts';
import { ARRIVES, COMPILES } from '../helpers/time-limits.ts';

const test = base.extend<{ serverOfStytchProject: Started }>({
  serverOfStytchProject: async ({ page }, use) => {
    // Not beside the worker's server, which keeps what it compiles for the sandbox.
    const copy = await copyProject();
    const server = await npmStart(await freePort(), {
      folder: copy.folder,
      publicToken: 'public-token-test-00000000-0000-4000-8000-000000000000',
    });
    await use(server);
    await page.goto('about:blank');
    await server.kill();
    await copy.remove();
  },
});

const card = (page: Page, title: string) =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

test('the gallery shows situations live as they come into view, lets go of those far away, and leaves the focus alone', async ({
  page,
  guard,
  server,
}) => {
  // In the frames of some situations Stytch refuses what a member does.
  guard.expectErrors(/^Failed to load resource|\[Stytch\]/);
  // At once, past the many that lie between.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 375, height: 600 });
  await page.goto(`${server.url}/preview/?text=phone`);
  await page.getByLabel('Find').focus();
  await expect(live(page, 'Phone number').getByText('Set up Multi-Factor')).toBeVisible(ARRIVES);
  await expect(live(page, 'Phone number').getByLabel('Stytch sandbox')).toHaveCount(0);
  await expect(page.getByLabel('Find')).toBeFocused();
  await expect(card(page, 'Signed in at once').locator('iframe')).toHaveCount(0);

  await page.getByRole('link', { name: 'Signed in', exact: false }).first().click();
  await expect(live(page, 'Signed in at once').getByText('Your account')).toBeVisible(ARRIVES);
  await expect(card(page, 'Phone number').locator('iframe')).toHaveCount(0);
});

test('a situation has an address of its own, where it is live in any language', async ({ page, server }) => {
  await page.goto(`${server.url}/preview/?text=backup+code+entered`);
  await page.getByRole('link', { name: 'Backup code entered' }).click();
  await expect(page).toHaveURL(/situation=backup-code/);
  await expect(page.getByText('Enters a code of their authenticator app. May use a backup')).toBeVisible();
  await expect(live(page, 'Backup code entered').getByText('Enter backup code')).toBeVisible(ARRIVES);

  await page.getByLabel('Language').selectOption('Español');
  await expect(live(page, 'Backup code entered').locator('html')).toHaveAttribute('lang', 'es', ARRIVES);
  await expect(page.locator('[data-status="arrived"]')).toBeVisible(ARRIVES);
});

test('frames follow the config as it is saved, and keep to the last good one, if any, while it has mistakes', async ({
  page,
  guard,
  project,
  server,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${server.url}/preview/?text=sign-in+form+at+/login/acme`);
  const form = live(page, 'Sign-in form at /login/acme');
  await expect(form.getByText('Continue to Acme')).toBeVisible(ARRIVES);

  await project.saveLogin({ config: { producs: ['sso'] } });
  await expect(page.getByRole('heading', { name: 'has a problem' })).toBeVisible();
  await expect(page.getByText('Did you mean products?')).toBeVisible();
  await expect(form.getByText('Continue to Acme')).toBeVisible();
  await expect(form.locator('vite-error-overlay')).toBeHidden();

  await project.saveLogin({ strings: { 'organizationLogin.title': 'Welcome to {organizationName}' } });
  await expect(form.getByText('Welcome to Acme')).toBeVisible(ARRIVES);
  await expect(page.getByRole('heading', { name: 'has a problem' })).toHaveCount(0);

  await project.saveLogin({ config: { products: [], producs: ['sso'] } });
  await expect(page.getByText('products is empty')).toBeVisible();
  await guard.expectRefusal(page, '/src/login.config.ts', 500, () => page.reload());
  await expect(page.getByText('Save it without them, and the frames appear.')).toBeVisible();
  const problems = page.locator('[data-login-problems]');
  await expect(problems).toContainText('has 2 problems');
  expect((await problems.boundingBox())?.width, 'said across the page').toBeGreaterThan(800);
  await expect(page.locator('vite-error-overlay')).toBeHidden();
  await project.saveLogin();
  await expect(form.getByText('Continue to Acme')).toBeVisible(ARRIVES);
});

test('a config that Node can run and a browser can’t is named as such, and the frames come with its mending', async ({
  page,
  guard,
  project,
  server,
}) => {
  const textWith = (name: string) => `
    import { ${name} as locale } from './locale-of-all.ts';
    export default {
      config: {
        authFlowType: 'Discovery',
        products: ['emailMagicLinks'],
        sessionOptions: { sessionDurationMinutes: 60 },
      },
      ...(locale && { locale }),
    };
  `;
  await project.save('locale-of-all.ts', "export const ofAll = 'es';");
  await project.takeUp(() => project.save('login.config.ts', textWith('ofSome')));
  await page.goto(`${server.url}/preview/?text=sign-in+form+at+/login/acme`);
  await expect(page.getByText("does not provide an export named 'ofSome'")).toBeVisible();

  await project.save('login.config.ts', textWith('ofAll'));
  const form = live(page, 'Sign-in form at /login/acme');
  await expect(form.locator('html')).toHaveAttribute('lang', 'es', ARRIVES);

  guard.expectErrors(/ofSome|Failed to reload/);
  await project.save('login.config.ts', textWith('ofSome'));
  await expect(page.getByText('The console of this page says why.')).toBeVisible();
  await project.save('login.config.ts', textWith('ofAll'));
  await expect(page.getByText('The console of this page says why.')).toHaveCount(0);
});

test('with a Stytch project set, the gallery runs on a sandbox all the same, and the app does not', async ({
  page,
  request,
  serverOfStytchProject: { url },
}) => {
  await page.goto(`${url}/preview/?text=sign-in+form+at+/login/acme`);
  await expect(live(page, 'Sign-in form at /login/acme').getByText('Continue to Acme')).toBeVisible(ARRIVES);
  expect(await (await request.get(`${url}/login`)).text()).not.toContain('__sandbox');
});

test('the built app has no gallery', async ({ page, appUrl, request }) => {
  await page.goto(`${appUrl}/preview/`);
  await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
  const html = await (await request.get(appUrl)).text();
  const scripts = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(([, path = '']) => path);
  expect(scripts).not.toEqual([]);
  for (const path of scripts)
    expect(await (await request.get(appUrl + path)).text(), path).not.toContain('gallery:start');
});

test('axe finds nothing on the gallery and its panel, light and wide, or dark and narrow', async ({
  page,
  server,
}) => {
  // What is in the frames is the app, which has such tests of its own.
  await leaveFramesEmpty(page);
  await page.goto(`${server.url}/preview/?text=form`);
  await expect(card(page, 'Sign-in form at /login')).toBeVisible(COMPILES);
  const toggle = page.getByRole('button', { name: 'Try a change' });
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 375],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    for (const isOpen of [false, true]) {
      if (isOpen) await toggle.click();
      await expect(page.getByLabel('Minutes')).toBeVisible({ visible: isOpen });
      const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
      expect(
        violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
        `${colorScheme}, ${width} px${isOpen ? ', with the panel' : ''}`,
      ).toEqual([]);
    }
    await toggle.click();
  }
});
