import { onTestFinished } from 'vitest';
import { stytchTestEnvironment } from '../../packages/sandbox/test/helpers/stytch-test-environment.ts';

/**
 * Follows what the SDK asks of Stytch from here to the end of the test.
 *
 * @returns waits until all of it is answered, which takes no time by a clock that is faked
 */
export function followRequests(): () => Promise<void> {
  const open = new Set<string>();
  const { events } = stytchTestEnvironment;
  const start = ({ requestId }: { requestId: string }) => void open.add(requestId);
  const end = ({ requestId }: { requestId: string }) => void open.delete(requestId);
  events.on('request:start', start);
  events.on('request:end', end);
  onTestFinished(() => {
    events.removeListener('request:start', start);
    events.removeListener('request:end', end);
  });
  return async () => {
    do await new Promise((resolve) => setImmediate(resolve));
    while (open.size > 0);
    // Until the SDK has read the answer.
    await new Promise((resolve) => setImmediate(resolve));
  };
}
