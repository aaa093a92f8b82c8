import { expect } from '@playwright/test';
import { enterCode, requestLink } from '../helpers/browser-steps.ts';
import { test } from '../helpers/browser-test.ts';
import { freePort, npmStart } from '../helpers/npm-start.ts';
import { SandboxControl } from '../helpers/sandbox-control.ts';

test('npm start says how to sign in, and killed and started again it asks to sign in afresh', async ({
  page,
  guard,
}) => {
  // The development server compiles as it serves.
  test.setTimeout(90_000);
  const port = await freePort();
  const first = await npmStart(port);
  expect(first.said).toContain(`${first.url}/__sandbox/inbox`);
  expect(first.said).toContain('new@acme.test');

  const sandbox = new SandboxControl(first.url);
  await requestLink(page, 'sms@acme.test', `${first.url}/login/acme`);
  await page.goto((await sandbox.latestEmail('sms@acme.test')).link);
  await enterCode(page, (await sandbox.latestSms('+12015550123')).code);
  await expect(page.getByRole('heading', { name: 'Hello, Sam Okafor' })).toBeVisible();
  await page.goto('about:blank');
  await first.kill();

  const second = await npmStart(port);
  await guard.expectRefusal('/sdk/v1/b2b/sessions/authenticate', 404, () =>
    page.goto(`${second.url}/dashboard`),
  );
  await requestLink(page, 'sms@acme.test', `${second.url}/login/acme`);
  await page.goto((await sandbox.latestEmail('sms@acme.test')).link);
  await expect(page.getByText('Enter passcode')).toBeVisible();
  await second.kill();
});
