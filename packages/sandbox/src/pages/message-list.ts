import type { Announcer } from './announcer.ts';
import type { Message } from './message.ts';
import { messageCard, showAge } from './message-card.ts';

const ageEvery = 20_000;

/** Keeps `list` in step with the messages and leaves the cards that stay alone: focus and "Copied" survive. */
export function createMessageList(list: HTMLElement, announcer: Announcer) {
  const cards = new Map<string, HTMLElement>();

  setInterval(() => {
    for (const card of cards.values()) showAge(card);
  }, ageEvery);

  return {
    show(messages: Message[]) {
      const staying = new Set(messages.map(({ id }) => id));
      for (const [id, card] of cards) {
        if (staying.has(id)) continue;
        card.remove();
        cards.delete(id);
      }

      let place = list.firstElementChild;
      for (const message of messages) {
        const card = cards.get(message.id) ?? messageCard(message, announcer);
        cards.set(message.id, card);
        if (card === place) place = card.nextElementSibling;
        else list.insertBefore(card, place);
      }
    },
  };
}
