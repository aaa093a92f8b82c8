import { createAnnouncer } from './announcer.ts';
import { find } from './dom.ts';
import { watchInbox } from './feed.ts';
import type { Message } from './message.ts';
import { createMessageList } from './message-list.ts';
import { createRecipientFilter } from './recipient-filter.ts';
import { setUpReset } from './reset-dialog.ts';

/** A load test leaves thousands of messages; nobody reads them here. */
const shownAtMost = 200;

const project = new URL(location.href).searchParams.get('project');
const lost = find('#lost', HTMLElement);
const tools = find('#tools', HTMLElement);
const count = find('#count', HTMLElement);
const empty = find('#empty', HTMLElement);
const announcer = createAnnouncer(find('#spoken', HTMLElement));
const list = createMessageList(find('#messages', HTMLElement), announcer);
const filter = createRecipientFilter(find('#recipient', HTMLSelectElement), render);

let messages: Message[] = [];

function render() {
  const matching = filter.apply(messages);
  list.show(matching.slice(0, shownAtMost));
  tools.hidden = messages.length === 0;
  empty.hidden = messages.length > 0;
  count.textContent = countWords(matching.length);
}

function countWords(total: number): string {
  if (total > shownAtMost) return `The newest ${shownAtMost} of ${total} messages`;
  return total === 1 ? '1 message' : `${total} messages`;
}

find('#scope', HTMLElement).hidden = project === null;
setUpReset(project, () => {
  filter.clear();
  announcer.say('The sandbox was reset.');
});
watchInbox(project, {
  onMessages(all) {
    messages = all;
    lost.hidden = true;
    announcer.hear(all);
    render();
  },
  onLost() {
    lost.hidden = false;
    announcer.say('Connection to the sandbox lost. Trying again.');
  },
});
