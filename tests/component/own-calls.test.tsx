import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const realFetch = window.fetch;
const sent = vi.fn(async (request: Request) => new Response(request.url));

// Another file's app, in the same worker, may still be calling Stytch.
beforeEach(() => {
  window.fetch = (input, options) => {
    const request = new Request(input, options);
    return request.url.startsWith('http://localhost/') ? sent(request) : realFetch(input, options);
  };
});
afterEach(() => {
  window.fetch = realFetch;
});

test('a run of the gallery that is over makes no more calls, and others go on', async () => {
  const { endCalls } = await import('../../preview/frame/own-calls.ts');
  const call = (token: string) =>
    fetch('http://localhost/sdk/v1/b2b/magic_links/authenticate', {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${token}:${token}`)}` },
    });
  endCalls('public-token-test-1');
  const late = vi.fn();
  void call('public-token-test-1').finally(late);
  await expect(call('public-token-test-2')).resolves.toHaveProperty('ok', true);
  await expect(fetch('http://localhost/__sandbox/seed')).resolves.toHaveProperty('ok', true);
  expect(sent).toHaveBeenCalledTimes(2);
  expect(late).not.toHaveBeenCalled();
});
