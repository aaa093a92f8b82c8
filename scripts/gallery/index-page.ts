import { html } from 'hono/html';
import { STAGE_NAMES, STAGES } from '../../preview/situations/labels.ts';
import type { Stage } from '../../preview/situations/situation.ts';
import { changeSections } from './change-sections.ts';
import type { Conditions } from './conditions.ts';
import { STYLE } from './index-style.ts';
import { type Changes, INDEX, type Picture } from './picture.ts';
import { about, linked, mark } from './picture-parts.ts';

/**
 * The page that shows all pictures by stage of the journey. Above them: how they were taken, and what has changed.
 * @param changes undefined where they are compared with nothing
 */
export async function indexPage(
  pictures: readonly Picture[],
  { width, scheme, locale, only, compare }: Conditions,
  changes?: Changes,
): Promise<string> {
  const page = await html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>What members see</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>What members see</h1>
<p>Pages ${width} pixels wide, in ${scheme} colours, in the locale <code>${locale}</code>.${only !== '' && html` Only those that <code>${only}</code> finds.`}${compare !== undefined && html` Compared with <code>${compare}</code>.`}</p>
<p>Taken by <code>npm run gallery</code>; <code>${INDEX}</code> lists them for programs.</p>
</header>
<main>
${changes && changeSections(pictures, changes)}
${stagesOf(pictures).map(([stage, shown]) => html`<section aria-labelledby="stage-${stage}"><h2 id="stage-${stage}">${STAGES[stage]} <small>${shown.length}</small></h2><div class="pictures">${shown.map((picture) => card(picture, changes))}</div></section>`)}
</main>
</body>
</html>
`;
  return String(page);
}

function card(picture: Picture, changes?: Changes) {
  const { id, status, why } = picture;
  return html`<article id="${id}">
${about(picture, mark(changes?.get(id)))}
${status === 'arrived' ? linked(`${id}.png`, picture) : html`<p class="${status}">${why}</p>`}
</article>`;
}

function stagesOf(pictures: readonly Picture[]): [Stage, Picture[]][] {
  return STAGE_NAMES.map((stage): [Stage, Picture[]] => [
    stage,
    pictures.filter((picture) => picture.stage === stage),
  ]).filter(([, shown]) => shown.length > 0);
}
