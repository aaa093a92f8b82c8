import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import type { Sandbox } from '#sandbox';
import { forwardToSandbox } from '#sandbox/msw';

/**
 * Answers Stytch's own addresses with a sandbox: the test environment as it is, and the live one, whose keys are
 * those of a test project but for the word.
 */
export function stytchCloud(sandbox: Sandbox) {
  const live = http.all('https://api.stytch.com/*', async ({ request }) => {
    const { pathname, search } = new URL(request.url);
    const [, encoded = ''] = (request.headers.get('authorization') ?? '').split(' ');
    const keys = atob(encoded).replaceAll('-live-', '-test-');
    const body = request.method === 'GET' ? {} : { body: await request.text() };
    const headers = { authorization: `Basic ${btoa(keys)}`, 'content-type': 'application/json' };
    return sandbox.fetch(
      new Request(`https://test.stytch.com${pathname}${search}`, {
        method: request.method,
        headers,
        ...body,
      }),
    );
  });
  return setupServer(forwardToSandbox(sandbox), live);
}

/** Stytch's addresses as they are to a machine that is offline. */
export const offline = http.all('https://*.stytch.com/*', () => HttpResponse.error());
