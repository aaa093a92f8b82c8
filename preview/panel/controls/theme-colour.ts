import { byScheme, canBeRead, inBoth, readableOn } from '../../../src/login/rules/contrast.ts';
import type { LoginDraft } from '../../situations/situation.ts';

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
  const [light, dark] = byScheme(theme?.primary);
  return { light, dark };
}

/** Whether light and dark have a theme each, so that one can be set without the other. */
export function hasTwoThemes({ presentation }: LoginDraft): boolean {
  return isPair(presentation?.theme);
}

/**
 * Sets the colour, and that of the text on it to what can be read. A colour of text that the file has stays while it can
 * be read, unless it is what would be set here.
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
      light === now.light ? theme[0] : painted(theme[0], light, ownLight),
      dark === now.dark ? theme[1] : painted(theme[1], dark, ownDark),
    ]);
  }
  return withTheme(login, painted(theme ?? {}, inBoth(light, dark), isPair(own) ? undefined : own));
}

function painted(theme: OneTheme, primary: string | undefined, own: OneTheme = {}): OneTheme {
  const { primary: _, 'primary-foreground': __, ...others } = theme;
  const text = textOn(primary, own);
  return { ...others, ...(primary && { primary }), ...(text && { 'primary-foreground': text }) };
}

/** By the file each time, not by the draft: half a colour, while it is typed, is no reason to lose what the file has. */
function textOn(primary: string | undefined, own: OneTheme): string | undefined {
  if (primary === own.primary) return own['primary-foreground'];
  // The app's own colour has the app's own text.
  if (primary === undefined) return undefined;
  const [before, now] = [byScheme(own.primary), byScheme(primary)];
  const chosen = byScheme(own['primary-foreground']);
  const light = readableText(now[0], chosen[0], before[0]);
  const dark = readableText(now[1], chosen[1], before[1]);
  return light && dark && inBoth(light, dark);
}

function readableText(
  on: string | undefined,
  text: string | undefined,
  before: string | undefined,
): string | undefined {
  const isChosen = text !== undefined && text !== readableOn(before);
  return isChosen && canBeRead(text, on) !== false ? text : readableOn(on);
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
