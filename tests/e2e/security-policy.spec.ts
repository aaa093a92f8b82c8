import { readFile } from 'node:fs/promises';
import { type Browser, expect } from '@playwright/test';
import { totpCode } from '../../packages/sandbox/test/helpers/codes.ts';
import { expectDashboard, showEmailedLink } from '../helpers/browser-steps.ts';
import { test } from '../helpers/browser-test.ts';
import { PageGuard } from '../helpers/page-guard.ts';

/** What a guard finds in one page where things are done that the policy forbids. */
async function watchedPage(browser: Browser, appUrl: string) {
  const context = await browser.newContext({ baseURL: appUrl });
  const guard = await PageGuard.watch(context);
  const page = await context.newPage();
  return { page, found: () => guard.findings.join('\n'), close: () => context.close() };
}

/** A form that is sent may take the page away, so it comes last. */
const FORBIDDEN: Record<string, { act: () => unknown; found: string }> = {
  'a style in the page': {
    act: () => document.head.append(Object.assign(document.createElement('style'), { textContent: 'p{}' })),
    found: 'security policy: style-src-elem refused inline',
  },
  'a script in the page': {
    act: () =>
      document.head.append(
        Object.assign(document.createElement('script'), { type: 'module', src: 'data:,' }),
      ),
    found: 'security policy: require-trusted-types-for',
  },
  'HTML from text': {
    act: () => {
      // biome-ignore lint/plugin: the browser is to refuse it
      document.body.innerHTML = '<img src="x" onerror="alert()">';
    },
    found: 'security policy: require-trusted-types-for refused trusted-types-sink Element innerHTML',
  },
  'code from text': {
    // Later, since what the test itself evaluates is let through.
    // biome-ignore lint/security/noGlobalEval: the browser is to refuse it
    act: () => void setTimeout(() => window.eval('1')),
    found: 'security policy: require-trusted-types-for refused trusted-types-sink eval',
  },
  'a policy that would let text through': {
    act: () => Reflect.get(window, 'trustedTypes').createPolicy('default', {}),
    found: 'security policy: trusted-types refused trusted-types-policy default',
  },
  'a call to another host': {
    act: () => fetch('https://elsewhere.test/').catch(() => {}),
    found: 'security policy: connect-src refused https://elsewhere.test',
  },
  'a frame of another host': {
    act: () =>
      document.body.append(
        Object.assign(document.createElement('iframe'), { src: 'https://elsewhere.test/' }),
      ),
    found: 'security policy: frame-src refused https://elsewhere.test',
  },
  'a form sent elsewhere': {
    act: () => {
      const form = Object.assign(document.createElement('form'), { action: 'https://elsewhere.test/' });
      document.body.append(form);
      form.submit();
    },
    found: 'security policy: form-action refused https://elsewhere.test',
  },
};

test('the policy refuses what it does not allow, and no test would overlook that', async ({
  browser,
  appUrl,
}) => {
  const { page, found, close } = await watchedPage(browser, appUrl);
  await page.goto('./login');
  await expect(page.getByLabel('Email')).toBeVisible();
  for (const [what, forbidden] of Object.entries(FORBIDDEN)) {
    await page.evaluate(forbidden.act).catch(() => {});
    // The page tells of it in a task of its own.
    await expect.poll(found, what).toContain(forbidden.found);
  }
  await close();
});

test("a policy with another hash of the widget's styles would fail every test", async ({
  browser,
  appUrl,
}) => {
  const { page, found, close } = await watchedPage(browser, appUrl);
  await page.route('**/login', async (route) => {
    const response = await route.fetch();
    const policy = response.headers()['content-security-policy'] ?? '';
    const other = policy.replace(/ 'sha256-[^']+'(?=;)/, '');
    expect(other).not.toBe(policy);
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': other } });
  });
  await page.goto('./login');
  await expect.poll(found).toContain('security policy: style-src-elem refused inline');
  await close();
});

test('a page that shows the app in a frame shows nothing of it', async ({ browser, appUrl }) => {
  const page = await browser.newPage();
  await page.route(`${appUrl}/framing`, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${appUrl}/login"></iframe>` }),
  );
  const [refusal] = await Promise.all([
    page.waitForEvent('console', (message) => message.text().includes('frame-ancestors')),
    page.goto(`${appUrl}/framing`),
  ]);
  expect(refusal.text()).toContain("frame-ancestors 'none'");
  await expect(page.frameLocator('iframe').getByLabel('Email')).toHaveCount(0);
  await page.close();
});

test('under the policy a member enrols an authenticator app and keeps the backup codes as a file', async ({
  page,
  sandbox,
}) => {
  await showEmailedLink(page, sandbox, 'new@totp-only.test', 'Authenticator Only');
  const image = page.getByRole('img', { name: 'QR code for TOTP enrollment' });
  await expect.poll(() => image.evaluate((node: HTMLImageElement) => node.naturalWidth)).toBeGreaterThan(50);
  await page.getByRole('button', { name: 'Having trouble scanning?' }).click();
  const secret = (
    await page
      .locator('span')
      .getByText(/^[a-z2-7]{4}$/)
      .allTextContents()
  ).join('');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('One-time passcode').fill(totpCode(secret.toUpperCase()));
  const download = page.waitForEvent('download');
  await page
    .getByRole('link', { name: /Download/ })
    .or(page.getByRole('button', { name: /Download/ }))
    .click();
  expect(await readFile(await (await download).path(), 'utf8')).toMatch(/[a-z\d]{4}-[a-z\d]{4}-[a-z\d]{4}/);
  await page.getByRole('button', { name: 'Done' }).click();
  await expectDashboard(page, 'Noah Silva');
});
