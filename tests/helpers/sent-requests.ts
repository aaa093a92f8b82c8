import { onTestFinished } from 'vitest';
import { stytchTestEnvironment } from '../../packages/sandbox/test/helpers/stytch-test-environment.ts';

export interface SentRequest {
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What the SDK sends to Stytch from here to the end of the test, as far as it has a JSON body. */
export function recordRequests(): SentRequest[] {
  const sent: SentRequest[] = [];
  const listener = async ({ request }: { request: Request }): Promise<void> => {
    if (request.method !== 'POST') return;
    const body = await request.clone().json();
    sent.push({ path: new URL(request.url).pathname, body });
  };
  stytchTestEnvironment.events.on('request:start', listener);
  onTestFinished(() => stytchTestEnvironment.events.removeListener('request:start', listener));
  return sent;
}
