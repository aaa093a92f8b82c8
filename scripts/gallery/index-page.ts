import { html } from 'hono/html';
import { STAGES } from '../../preview/situations/labels.ts';
import type { Stage } from '../../preview/situations/situation.ts';
import { CHANGES } from './compare-pictures.ts';
import { STYLE } from './index-style.ts';
import { type Change, type Changes, INDEX, type Picture } from './picture.ts';

/** The page that shows all pictures by stage of the journey, those first that have changed. */
export async function indexPage(pictures: readonly Picture[], changes: Changes | undefined): Promise<string> {
  const changed = changes && pictures.filter(({ id }) => changes.get(id)?.kind === 'changed');
  const gone = changes && [...changes].filter(([, { kind }]) => kind === 'gone').map(([id]) => id);
  const page = await html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>What members see</title>
<style>${STYLE}</style>
<h1>What members see</h1>
<p>Taken by <code>npm run gallery</code>; <code>${INDEX}</code> says the same for programs.</p>
${changed && html`<h2>Changed ${count(changed)}</h2>${changed.length === 0 ? html`<p>Nothing that was there before looks otherwise.</p>` : html`<div class="pictures">${changed.map((picture) => figure(picture, changes?.get(picture.id), true))}</div>`}`}
${gone && gone.length > 0 && html`<h2>Gone ${count(gone)}</h2><ul>${gone.map((id) => html`<li>${id}</li>`)}</ul>`}
${stagesOf(pictures).map(([stage, shown]) => html`<h2>${STAGES[stage]} ${count(shown)}</h2><div class="pictures">${shown.map((picture) => figure(picture, changes?.get(picture.id)))}</div>`)}
</html>
`;
  return String(page);
}

function figure(
  { id, title, policy, member, sentences, status, why }: Picture,
  change?: Change,
  drawn = false,
) {
  const shown = html`<a href="${id}.png"><img src="${id}.png" alt="" loading="lazy"></a>`;
  return html`<figure>
<figcaption><h3>${title}</h3> ${change && change.kind !== 'same' && html`<mark>${wordsOf(change)}</mark>`}
<p>Organization: ${policy}. Member: ${member}.</p>${sentences.map((sentence) => html`<p>${sentence}</p>`)}</figcaption>
${status === 'arrived' ? shown : html`<p class="${status}">${why}</p>`}
${drawn && html`<a href="${CHANGES}/${id}.png"><img src="${CHANGES}/${id}.png" alt="What differs, in red" loading="lazy"></a>`}
</figure>`;
}

const count = (of: readonly unknown[]) => html`<small>${of.length}</small>`;

export function wordsOf(change: Change): string {
  return change.kind === 'changed' ? `changed, ${(change.share * 100).toFixed(1)} %` : change.kind;
}

function stagesOf(pictures: readonly Picture[]): [Stage, Picture[]][] {
  // The keys of the table, in its order.
  return (Object.keys(STAGES) as Stage[])
    .map((stage): [Stage, Picture[]] => [stage, pictures.filter((picture) => picture.stage === stage)])
    .filter(([, shown]) => shown.length > 0);
}
