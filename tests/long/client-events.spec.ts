import { expect } from '@playwright/test';
import { walkSignIn } from '../helpers/browser-steps.ts';
import { test } from '../helpers/example-test.ts';

const CONFIG = `
  import { beaconSink } from '/docs/examples/beacon-sink.ts';
  export const clientEventSink = beaconSink('/client-events');
`;

test('a sink is told of a sign-in, of errors and of web vitals, and of nobody', async ({
  page,
  sandbox,
  guard,
}) => {
  await page.route('**/src/client-events.config.ts', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: CONFIG }),
  );
  // Kept over the page that the link opens, as an analytics service would keep them.
  const sent: unknown[] = [];
  await page.exposeFunction('keep', (body: string) => sent.push(...JSON.parse(body)));
  await page.addInitScript(() => {
    navigator.sendBeacon = (_url, body) => {
      if (body instanceof Blob) void body.text().then(Reflect.get(window, 'keep'));
      return true;
    };
  });
  const hide = () =>
    page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });

  await walkSignIn(page, sandbox);
  // As the browser tells of an error that nothing has caught, but for the console.
  await page.evaluate(() =>
    window.dispatchEvent(new ErrorEvent('error', { error: new TypeError('A mistake about sms@acme.test.') })),
  );
  guard.expectErrors(/^security policy: img-src refused https:\/\/logos\.example\.com/);
  await page.evaluate(() =>
    document.dispatchEvent(
      new SecurityPolicyViolationEvent('securitypolicyviolation', {
        effectiveDirective: 'img-src',
        blockedURI: 'https://logos.example.com/acme.png?member=sms@acme.test',
      }),
    ),
  );
  await hide();
  await expect.poll(() => sent).toContainEqual(expect.objectContaining({ type: 'web_vital', name: 'LCP' }));

  expect(sent).toContainEqual({ type: 'sign_in', step: 'code_sent', page: '/authenticate' });
  expect(sent).toContainEqual({ type: 'sign_in', step: 'signed_in', page: '/authenticate' });
  expect(sent).toContainEqual({ type: 'error', name: 'TypeError', page: '/dashboard' });
  expect(sent).toContainEqual({
    type: 'policy_violation',
    directive: 'img-src',
    blocked: 'https://logos.example.com',
    page: '/dashboard',
  });
  expect(JSON.stringify(sent)).not.toMatch(/@|\+1202|Sam|acme|token|mistake/i);
});
