import { html } from 'hono/html';
import type { Change, Picture } from './picture.ts';

/** What a situation is. Its id as well: others may be the same in every word, under a config that makes them alike. */
export const about = ({ id, title, policy, member, sentences }: Picture, marked: unknown = '') =>
  html`<div class="about"><h3>${title}</h3> ${marked}
<p><code>${id}</code></p>
<p>Organization: ${policy}. Member: ${member}.</p>${sentences.map((sentence) => html`<p>${sentence}</p>`)}</div>`;

/** A picture that leads to itself in its own size. @param which of several */
export const linked = (file: string, { id, title }: Picture, which?: string) =>
  html`<a href="${file}"><img src="${file}" alt="${which === undefined ? '' : `${which}: `}${title}, ${id}" loading="lazy"></a>`;

export const mark = (change: Change | undefined) =>
  change && change.kind !== 'same' && html`<mark>${wordsOf(change)}</mark>`;

export function wordsOf(change: Change): string {
  if (change.kind !== 'changed') return change.kind;
  const percent = change.share * 100;
  return `changed, ${percent < 0.1 ? 'less than 0.1' : percent.toFixed(1)} %`;
}
