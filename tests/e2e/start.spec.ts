import { expect } from '@playwright/test';
import { enterCode, requestLink } from '../helpers/browser-steps.ts';
import { test as base } from '../helpers/browser-test.ts';
import { freePort, npmStart, type Started } from '../helpers/npm-start.ts';
import { SandboxControl } from '../helpers/sandbox-control.ts';

const test = base.extend<{ start: (port: number) => Promise<Started> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's dependencies off this pattern
  start: async ({}, use) => {
    const started: Started[] = [];
    await use(async (port) => {
      const server = await npmStart(port);
      started.push(server);
      return server;
    });
    for (const server of started) await server.kill();
  },
});

test('npm start says how to sign in, and killed and started again it asks to sign in afresh', async ({
  page,
  guard,
  start,
}) => {
  const port = await freePort();
  const first = await start(port);
  expect(first.said).toContain(`${first.url}/__sandbox/inbox`);
  expect(first.said).toContain('new@acme.test');

  const sandbox = new SandboxControl(first.url);
  await requestLink(page, 'sms@acme.test', `${first.url}/login/acme`);
  await page.goto((await sandbox.latestEmail('sms@acme.test')).link);
  await enterCode(page, (await sandbox.latestSms('+12025550143')).code);
  await expect(page.getByRole('heading', { name: 'Hello, Sam Okafor' })).toBeVisible();
  await page.goto('about:blank');
  // Where the machine is busy, the page that was left still hears that its stream broke off.
  guard.expectErrors(/net::ERR_INCOMPLETE_CHUNKED_ENCODING/);
  await first.kill();

  const second = await start(port);
  await guard.expectRefusal(page, '/sdk/v1/b2b/sessions/authenticate', 404, () =>
    page.goto(`${second.url}/dashboard`),
  );
  await requestLink(page, 'sms@acme.test', `${second.url}/login/acme`);
  await page.goto((await sandbox.latestEmail('sms@acme.test')).link);
  await expect(page.getByText('Enter passcode')).toBeVisible();
});

test('a page that is open when npm start ends is there again by itself once it runs again', async ({
  page,
  guard,
  start,
}) => {
  const port = await freePort();
  const first = await start(port);
  await page.goto(`${first.url}/login/acme`);
  await page.getByLabel('Email').fill('typed before');
  // Whatever the page asks for meanwhile; a violation of its policy would read otherwise.
  guard.expectErrors(/net::ERR_(CONNECTION|INCOMPLETE)_/);
  await first.kill();
  await start(port);
  await expect(page.getByLabel('Email')).toHaveValue('');
  await page.goto('about:blank');
});
