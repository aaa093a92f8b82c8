import type { Message } from './message.ts';

const retryAfter = 1000;
/** A dev server that restarts is back within this time; saying "lost" for it would only flicker. */
const lostAfter = 1500;
const fetchTimeout = 10_000;

type Listener = {
  /** Every message, newest first; called at the start and after each change. */
  onMessages: (messages: Message[]) => void;
  onLost: () => void;
};

/** Keeps `listener` up to date with one project's inbox, or with every project's for `null`. */
export function watchInbox(project: string | null, { onMessages, onLost }: Listener): void {
  const query = project ? `?project=${encodeURIComponent(project)}` : '';
  let bell: EventSource | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let lost: ReturnType<typeof setTimeout> | undefined;

  const refresh = oneAtATime(async () => {
    try {
      onMessages(await fetchMessages(query));
      clearTimeout(lost);
      lost = undefined;
    } catch {
      fail();
    }
  });

  function open() {
    if (bell || document.hidden) return;
    bell = new EventSource(`/__sandbox/inbox/events${query}`);
    bell.addEventListener('inbox', refresh);
    bell.addEventListener('error', fail);
  }

  function close() {
    bell?.close();
    bell = undefined;
    clearTimeout(retry);
  }

  // The browser's own reconnecting gives up after an HTTP error, such as a proxy's 502.
  function fail() {
    close();
    lost ??= setTimeout(onLost, lostAfter);
    retry = setTimeout(open, retryAfter);
  }

  // A browser opens six connections per host: tabs in the background must not use them up.
  document.addEventListener('visibilitychange', () => (document.hidden ? close() : open()));
  addEventListener('pagehide', close);
  addEventListener('pageshow', open);
  open();
}

async function fetchMessages(query: string): Promise<Message[]> {
  const response = await fetch(`/__sandbox/inbox.json${query}`, {
    cache: 'no-store',
    signal: AbortSignal.timeout(fetchTimeout),
  });
  if (!response.ok) throw new Error(`The sandbox's inbox answered ${response.status}.`);
  const { messages }: { messages: Message[] } = await response.json();
  return messages;
}

/** Never lets an older answer overtake a newer one: calls during a run lead to one more run after it. */
function oneAtATime(run: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  return async () => {
    again = true;
    if (running) return;
    running = true;
    while (again) {
      again = false;
      await run();
    }
    running = false;
  };
}
