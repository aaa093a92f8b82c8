import type { PresentationConfig } from '@stytch/react/b2b';
import type { ColorScheme } from '../define-login.ts';

type Theme = Exclude<NonNullable<PresentationConfig['theme']>, readonly unknown[]>;

/**
 * The widget's theme, made of the app's tokens. The SDK copies each value into a custom property, so
 * `var()` works and dark mode follows from the tokens without a second theme.
 */
export const widgetTheme: Theme = {
  // Named after a design kit, but all it says to the SDK is: inherit the page's `color-scheme`.
  'color-scheme': 'shadcn',

  'font-family': 'var(--font-body)',
  'font-family-mono': 'var(--font-mono)',
  'text-base': 'var(--text-md)',
  spacing: 'var(--space-1)',
  'container-width': 'var(--login-width)',
  'container-radius': '0',
  'container-border': 'transparent',
  'button-radius': 'var(--radius-control)',
  'input-radius': 'var(--radius-control)',
  'rounded-base': 'calc(var(--radius-control) / 2)',
  'transition-duration': 'var(--motion-fast)',

  background: 'var(--color-surface)',
  foreground: 'var(--color-text)',
  primary: 'var(--color-accent)',
  'primary-foreground': 'var(--color-on-accent)',
  secondary: 'var(--color-sunken)',
  'secondary-foreground': 'var(--color-text)',
  muted: 'var(--color-sunken)',
  'muted-foreground': 'var(--color-text-muted)',
  accent: 'var(--color-accent-soft)',
  'accent-foreground': 'var(--color-text)',
  border: 'var(--color-border-strong)',
  input: 'var(--color-border-strong)',
  // Of the accent, also where the login config sets another: see `--color-focus`.
  ring: 'light-dark(oklch(from var(--st-primary) min(l, 0.57) c h), oklch(from var(--st-primary) max(l, 0.65) c h))',
  'focus-ring-shadow': '0 0 0 3px color-mix(in oklab, var(--st-ring) 40%, transparent)',
  destructive: 'var(--color-danger)',
  'destructive-foreground': 'var(--color-on-accent)',
  warning: 'var(--color-warning)',
  success: 'var(--color-success)',
};

/**
 * Lays a theme from the login config over the app's own. Of a pair the SDK takes one by the visitor's system alone,
 * so a colour scheme that is set takes its own here.
 */
export function mergeTheme(
  theme: PresentationConfig['theme'],
  colorScheme: ColorScheme = 'auto',
): NonNullable<PresentationConfig['theme']> {
  if (!isPair(theme)) return { ...widgetTheme, ...theme };
  const light = { ...widgetTheme, ...theme[0] };
  const dark = { ...widgetTheme, ...theme[1] };
  if (colorScheme === 'auto') return [light, dark];
  return colorScheme === 'dark' ? dark : light;
}

function isPair(theme: PresentationConfig['theme']): theme is readonly [light: Theme, dark: Theme] {
  return Array.isArray(theme);
}
