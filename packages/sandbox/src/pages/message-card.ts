import { age, clockTime } from './age.ts';
import type { Announcer } from './announcer.ts';
import { copyButton } from './copy-button.ts';
import { el } from './dom.ts';
import { channelName, type Message, webLink } from './message.ts';

/** One message as a list item: who it is for, what it says, and the link or the code to go on with. */
export function messageCard(message: Message, announcer: Announcer): HTMLLIElement {
  const { channel, to, subject, text, sent_at } = message;
  const meta = el(
    'p',
    { class: 'meta' },
    el('span', { class: `channel ${channel}` }, channelName(channel)),
    el('span', { class: 'to' }, to),
    el('time', { datetime: sent_at, title: new Date(sent_at).toLocaleString() }),
  );
  const title = el('h2', {}, subject ?? 'Text message');
  const card = el('li', { class: 'card' }, meta, title, el('p', { class: 'text' }, text));
  const action = el('div', { class: 'actions onward' }, ...onward(message, announcer));
  if (action.hasChildNodes()) card.append(action);
  showAge(card);
  return card;
}

/** Brings "3 min ago" up to date. */
export function showAge(card: HTMLElement): void {
  const time = card.querySelector('time');
  if (!time) return;
  const sentAt = new Date(time.dateTime);
  time.textContent = `${clockTime(sentAt)} · ${age(sentAt, Date.now())}`;
}

function onward(message: Message, announcer: Announcer): Node[] {
  const nodes: Node[] = [];
  const link = webLink(message);
  if (link) nodes.push(el('a', { class: 'button primary', href: link }, 'Open link'));
  if (message.code) {
    const code = el('span', { class: 'code' }, message.code);
    const copy = copyButton('Copy code', code, announcer);
    copy.classList.add('button', 'primary');
    nodes.push(code, copy);
  }
  return nodes;
}
