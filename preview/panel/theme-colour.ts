import type { LoginDraft } from '../situations/situation.ts';
import { readableOn } from './readable-on.ts';

type Theme = NonNullable<NonNullable<LoginDraft['presentation']>['theme']>;
type OneTheme = Exclude<Theme, readonly unknown[]>;

/** The colour of buttons, in light and in dark: undefined is the app's own. */
export interface ThemeColours {
  readonly light: string | undefined;
  readonly dark: string | undefined;
}

export function themeColoursOf({ presentation }: LoginDraft): ThemeColours {
  const theme = presentation?.theme;
  if (isPair(theme)) return { light: theme[0].primary, dark: theme[1].primary };
  const [, light = theme?.primary, dark = theme?.primary] =
    /^light-dark\(\s*([^,()]+?)\s*,\s*([^,()]+?)\s*\)$/.exec(theme?.primary ?? '') ?? [];
  return { light, dark };
}

/**
 * Sets the colour, and that of the text on it to what can be read, unless the file sets that itself.
 * @param file what the draft was begun from
 */
export function withThemeColours(
  login: LoginDraft,
  { light, dark }: ThemeColours,
  file: LoginDraft,
): LoginDraft {
  const theme = login.presentation?.theme;
  const own = file.presentation?.theme;
  if (isPair(theme)) {
    const [ownLight, ownDark] = isPair(own) ? own : [];
    const now = themeColoursOf(login);
    return withTheme(login, [
      light === now.light ? theme[0] : painted(theme[0], light, light, ownLight),
      dark === now.dark ? theme[1] : painted(theme[1], dark, dark, ownDark),
    ]);
  }
  return withTheme(login, painted(theme ?? {}, light, dark, isPair(own) ? undefined : own));
}

function painted(
  theme: OneTheme,
  light: string | undefined,
  dark: string | undefined,
  own: OneTheme | undefined,
) {
  const { primary: _, 'primary-foreground': text, ...others } = theme;
  const onIt = own?.['primary-foreground'] === undefined ? readableOnBoth(light, dark) : text;
  const primary = inBoth(light, dark);
  return { ...others, ...(primary && { primary }), ...(onIt && { 'primary-foreground': onIt }) };
}

function readableOnBoth(light: string | undefined, dark: string | undefined): string | undefined {
  const [onLight, onDark] = [readableOn(light), readableOn(dark)];
  return onLight && onDark && inBoth(onLight, onDark);
}

function inBoth(light: string | undefined, dark: string | undefined): string | undefined {
  if (light === undefined || dark === undefined || light === dark) return light ?? dark;
  return `light-dark(${light}, ${dark})`;
}

/** Leaves nothing empty behind. */
function withTheme({ presentation, ...login }: LoginDraft, theme: Theme): LoginDraft {
  const { theme: _, ...others } = presentation ?? {};
  const changed = { ...others, ...((isPair(theme) || Object.keys(theme).length > 0) && { theme }) };
  return Object.keys(changed).length > 0 ? { ...login, presentation: changed } : login;
}

function isPair(theme: Theme | undefined): theme is readonly [light: OneTheme, dark: OneTheme] {
  return Array.isArray(theme);
}
