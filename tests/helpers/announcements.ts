import { onTestFinished } from 'vitest';

/** What screen readers were told, each time anew. */
export function recordAnnouncements(): string[] {
  const said: string[] = [];
  const observer = new MutationObserver((records) => {
    for (const { target } of records) {
      const region = target.parentElement?.closest('[role=status]') ?? target;
      if (!(region instanceof Element) || region.role !== 'status') continue;
      if (region.textContent !== said.at(-1)) said.push(region.textContent);
    }
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  onTestFinished(() => observer.disconnect());
  return said;
}
