import { existsSync } from 'node:fs';
import { canBeRead, contrastOf, inBoth, LEAST_CONTRAST, readableOn } from './contrast.ts';
import type { LoginFacts } from './facts.ts';
import { type Finding, finding } from './finding.ts';
import { type Theme, type ThemeInScheme, themesByScheme } from './theme-colours.ts';

/** Text, and what the widget sets it on. */
export const TEXT_ON = [
  ['primary-foreground', 'primary'],
  ['foreground', 'background'],
  ['muted-foreground', 'background'],
  ['secondary-foreground', 'secondary'],
  ['accent-foreground', 'accent'],
  ['destructive-foreground', 'destructive'],
] as const satisfies readonly (readonly [text: keyof Theme, on: keyof Theme])[];

/** Text of the widget that can hardly be read, of which the config sets a colour. */
export function unreadableText({ beside }: LoginFacts): Finding[] {
  const themes = themesByScheme(beside);
  return TEXT_ON.flatMap(([text, on]) =>
    themes
      .filter(({ own, colour }) => (own[text] || own[on]) && canBeRead(colour(text), colour(on)) === false)
      .map((theme) => tooFaint(theme, text, on, themes)),
  );
}

function tooFaint(
  { scheme, path, own, colour }: ThemeInScheme,
  text: keyof Theme,
  on: keyof Theme,
  themes: readonly ThemeInScheme[],
): Finding {
  const contrast = contrastOf(colour(text), colour(on)) ?? 1;
  // Rounded up, what is too little would read as enough.
  const inWords = Math.floor(contrast * 100) / 100;
  // In a theme of its own a scheme has a colour of its own, else one theme says both.
  const isShared = themes.every(({ path: other }) => other.length === path.length && path.length === 2);
  const readable = isShared
    ? inBoth(readableOn(themes[0]?.colour(on)), readableOn(themes.at(-1)?.colour(on)))
    : readableOn(colour(on));
  return finding(
    [...path, own[on] ? on : text],
    own[on] ?? own[text],
    `makes text hard to read in ${scheme}: \`${text}\` ${colour(text)} on \`${on}\` ${colour(on)} has a contrast of ${inWords}:1, and text needs ${LEAST_CONTRAST}:1. Write for example \`'${text}': '${readable}'\`.`,
  );
}

const PUBLIC = new URL('../../../public', import.meta.url);

/** A logo among the app's own files that is not there: its address answers with the page. */
export function missingLogo({ beside: { presentation } }: LoginFacts): Finding[] {
  const url = presentation?.options?.logo?.url ?? '';
  if (!url.startsWith('/')) return [];
  const [file = ''] = url.split(/[?#]/);
  if (existsSync(`${PUBLIC.pathname}${file}`)) return [];
  const says = `is '${url}', and there is no \`public${file}\`: members see no picture. Put the file there, or correct the address.`;
  return [finding(['presentation', 'options', 'logo', 'url'], url, says)];
}
