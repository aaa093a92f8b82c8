import { announcement, type Message } from './message.ts';

/** Speaks, through a polite live region, the messages that arrive while the page is open. */
export function createAnnouncer(region: HTMLElement) {
  let known: Set<string> | undefined;

  const say = (words: string) => {
    region.textContent = words;
  };

  return {
    say,
    hear(messages: Message[]) {
      const before = known;
      const [newest] = messages.filter((message) =>
        before ? !before.has(message.id) : sentSinceLoad(message),
      );
      known = new Set(messages.map(({ id }) => id));
      if (newest) say(announcement(newest));
    },
  };
}

export type Announcer = ReturnType<typeof createAnnouncer>;

/** Following an emailed link may send the code before this page's script has run. */
function sentSinceLoad({ sent_at }: Message): boolean {
  const sent = Date.parse(sent_at);
  // `sent_at` has whole seconds. A time ahead of ours means that the sandbox's clock was moved, and says nothing.
  return sent >= Math.floor(performance.timeOrigin / 1000) * 1000 && sent <= Date.now();
}
