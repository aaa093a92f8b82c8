import { readFileSync } from 'node:fs';
import type { PresentationConfig } from '@stytch/react/b2b';
import type { LoginConfig } from '../config/login-options.ts';
import { widgetTheme } from '../widget/widget-theme.ts';
import { byScheme } from './contrast.ts';

export type Theme = Exclude<NonNullable<PresentationConfig['theme']>, readonly unknown[]>;

export interface ThemeInScheme {
  readonly scheme: 'light' | 'dark';
  /** Where in the config it is. */
  readonly path: readonly (string | number)[];
  /** What the config says of it. */
  readonly own: Theme;
  /** The colour of the page, of the config's or else of the app's own. Undefined where neither has it. */
  colour(name: keyof Theme): string | undefined;
}

const TOKENS = new URL('../../ui/tokens.css', import.meta.url);

/** The themes under which members see the widget, one for each scheme that there is. */
export function themesByScheme({
  presentation,
  colorScheme = 'auto',
}: Pick<LoginConfig, 'presentation' | 'colorScheme'>): ThemeInScheme[] {
  const theme = presentation?.theme ?? {};
  const tokens = readTokens();
  const schemes = (['light', 'dark'] as const).filter((one) => colorScheme === 'auto' || one === colorScheme);
  return schemes.map((scheme) => {
    const at = scheme === 'light' ? 0 : 1;
    const own: Theme = isPair(theme) ? theme[at] : theme;
    const whole = { ...widgetTheme, ...own };
    return {
      scheme,
      path: ['presentation', 'theme', ...(isPair(theme) ? [at] : [])],
      own,
      colour: (name) => {
        const value = whole[name];
        return value && byScheme(withTokens(value, tokens))[at];
      },
    };
  });
}

/** The custom properties of the app's own style sheet, by name. */
function readTokens(): ReadonlyMap<string, string> {
  const declared = readFileSync(TOKENS, 'utf8').matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gm);
  // Those of the root come first; later ones are for some of the pages.
  return new Map([...declared].map(([, name = '', value = '']) => [name, value] as const).toReversed());
}

function withTokens(value: string, tokens: ReadonlyMap<string, string>): string {
  return value.replace(/var\(\s*(--[\w-]+)\s*\)/g, (written, name) => tokens.get(name) ?? written);
}

function isPair(theme: PresentationConfig['theme']): theme is readonly [light: Theme, dark: Theme] {
  return Array.isArray(theme);
}
