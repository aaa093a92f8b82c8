import { expect } from '@playwright/test';
import { enterCode, requestLink } from '../helpers/browser-steps.ts';
import { test as base } from '../helpers/browser-test.ts';
import { freePort, npmStart, type Started } from '../helpers/npm-start.ts';
import { SandboxControl } from '../helpers/sandbox-control.ts';
import { COMPILES } from '../helpers/time-limits.ts';

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

test('npm start says how to sign in, and killed and started again the page that is open is there again, and asks to sign in afresh', async ({
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
  await expect(page.getByRole('heading', { name: 'Hello, Sam Okafor' })).toBeVisible(COMPILES);

  // Whatever the page asks for meanwhile; a violation of its policy would read otherwise.
  guard.expectErrors(/net::ERR_(CONNECTION|INCOMPLETE)_/);
  await first.kill();
  await guard.expectRefusal(page, '/sdk/v1/b2b/sessions/authenticate', 404, async () => {
    await start(port);
  });
  await expect(page.getByLabel('Email')).toBeVisible(COMPILES);
  await page.getByLabel('Email').fill('sms@acme.test');
  await page.getByRole('button', { name: 'Continue with email' }).click();
  await page.goto((await sandbox.latestEmail('sms@acme.test')).link);
  await page.getByRole('button', { name: 'Acme' }).click();
  await expect(page.getByText('Enter passcode')).toBeVisible();
  await page.goto('about:blank');
});
