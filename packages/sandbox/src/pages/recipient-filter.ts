import { el } from './dom.ts';
import type { Message } from './message.ts';

const everyone = '';

/** The "To" menu. Starts from the address bar's `?to=` and keeps it there, so that a reload keeps the view. */
export function createRecipientFilter(select: HTMLSelectElement, onChange: () => void) {
  let chosen = new URL(location.href).searchParams.get('to') ?? everyone;

  const choose = (to: string) => {
    chosen = to;
    const url = new URL(location.href);
    if (to) url.searchParams.set('to', to);
    else url.searchParams.delete('to');
    history.replaceState(null, '', url);
  };

  select.addEventListener('change', () => {
    choose(select.value);
    onChange();
  });

  return {
    clear: () => choose(everyone),
    apply(messages: Message[]): Message[] {
      const recipients = new Set(messages.map(({ to }) => to));
      if (chosen) recipients.add(chosen);
      offer(select, [...recipients].sort());
      select.value = chosen;
      return chosen ? messages.filter(({ to }) => to === chosen) : messages;
    },
  };
}

function offer(select: HTMLSelectElement, recipients: string[]) {
  const offered = [...select.options].map(({ value }) => value);
  // An open menu closes when its options are replaced.
  if (offered.join('\n') === [everyone, ...recipients].join('\n')) return;
  const options = recipients.map((to) => el('option', { value: to }, to));
  select.replaceChildren(el('option', { value: everyone }, 'Everyone'), ...options);
}
