import { HttpResponse, http, type RequestHandler } from 'msw';
import type { Sandbox } from '../create-sandbox.ts';
import { DroppedConnection } from '../http/dropped-connection.ts';

/** Answers with the sandbox what an unmodified Stytch SDK asks of Stytch's test environment. */
export function forwardToSandbox(sandbox: Sandbox): RequestHandler {
  return http.all('https://test.stytch.com/*', ({ request }) => sandbox.fetch(request).catch(asNetworkError));
}

function asNetworkError(reason: unknown) {
  if (reason instanceof DroppedConnection) return HttpResponse.error();
  throw reason;
}
