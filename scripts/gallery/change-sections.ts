import { html } from 'hono/html';
import { BEFORE, CHANGES } from './compare-pictures.ts';
import type { Change, Changes, Picture } from './picture.ts';
import { about, linked, mark } from './picture-parts.ts';

/** What has changed, is new or is gone, each with its pictures from before and now. */
export function changeSections(pictures: readonly Picture[], changes: Changes) {
  const ofKind = (kind: Change['kind']) => pictures.filter(({ id }) => changes.get(id)?.kind === kind);
  const changed = ofKind('changed').map((now) =>
    compared(now, changes.get(now.id), [
      column('Before', linked(`${BEFORE}/${now.id}.png`, now, 'Before')),
      column('Now', linked(`${now.id}.png`, now, 'Now')),
      column('What differs, in red', linked(`${CHANGES}/${now.id}.png`, now, 'What differs')),
    ]),
  );
  const added = ofKind('new').map(
    ({ id, title }) => html`<li><a href="#${id}">${title}</a> <code>${id}</code></li>`,
  );
  const gone = [...changes.values()]
    .filter((change) => change.kind === 'gone')
    .map((change) => {
      const why =
        pictures.find(({ id }) => id === change.was.id)?.why ?? 'There is no such situation any more.';
      return compared(change.was, change, [
        column('Before', linked(`${BEFORE}/${change.was.id}.png`, change.was, 'Before')),
        column('Now', html`<p class="impossible">${why}</p>`),
      ]);
    });
  if ([changed, added, gone].every(({ length }) => length === 0))
    return section('changed', 'Changed', [], html`<p>Nothing looks otherwise than before.</p>`);
  return [
    changed.length > 0 && section('changed', 'Changed', changed, changed),
    added.length > 0 && section('new', 'New', added, html`<ul>${added}</ul>`),
    gone.length > 0 && section('gone', 'Gone', gone, gone),
  ];
}

const section = (kind: string, name: string, of: readonly unknown[], content: unknown) =>
  html`<section aria-labelledby="kind-${kind}"><h2 id="kind-${kind}">${name} <small>${of.length}</small></h2>${content}</section>`;

const compared = (picture: Picture, change: Change | undefined, columns: readonly unknown[]) =>
  html`<article class="compared">${about(picture, mark(change))}<div class="columns">${columns}</div></article>`;

const column = (caption: string, content: unknown) =>
  html`<figure><figcaption>${caption}</figcaption>${content}</figure>`;
