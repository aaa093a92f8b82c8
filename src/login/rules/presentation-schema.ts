import type { PresentationConfig } from '@stytch/react/b2b';
import * as v from 'valibot';
import { isColour } from './colour.ts';
import { optionsOf } from './elsewhere.ts';
import { valueText } from './finding.ts';
import { objectOf, type SchemaOfEach } from './object-of.ts';
import { anObject, nonEmptyText, oneOf, text, yesOrNo } from './value-schemas.ts';

type Theme = Exclude<NonNullable<PresentationConfig['theme']>, readonly unknown[]>;

const COLOURS = [
  'background',
  'foreground',
  'primary',
  'primary-foreground',
  'secondary',
  'secondary-foreground',
  'muted',
  'muted-foreground',
  'accent',
  'accent-foreground',
  'border',
  'input',
  'ring',
  'destructive',
  'destructive-foreground',
  'warning',
  'success',
  'container-border',
  'tab-background',
  'primary-button-hover',
  'secondary-button-hover',
  'destructive-button-hover',
  'divider-color',
] as const satisfies readonly (keyof Theme)[];

const MEASURES = [
  'font-family',
  'font-family-mono',
  'header-font',
  'spacing',
  'container-width',
  'mobile-breakpoint',
  'rounded-base',
  'text-base',
  'button-radius',
  'input-radius',
  'container-radius',
  'shadow',
  'shadow-button',
  'shadow-input',
  'focus-ring-shadow',
  'transition-duration',
] as const satisfies readonly (keyof Theme)[];

const colour = v.pipe(
  text,
  v.check(
    isColour,
    ({ input }) =>
      `is ${valueText(input)}, which is no colour. Write one of CSS, such as \`#1f6feb\` or \`var(--color-accent)\`.`,
  ),
);

const theme = objectOf({
  'color-scheme': v.optional(oneOf(['light', 'dark', 'shadcn'])),
  ...v.entriesFromList(COLOURS, v.optional(colour)),
  ...v.entriesFromList(MEASURES, v.optional(nonEmptyText('Write a value of CSS, or leave it out.'))),
} satisfies SchemaOfEach<Theme>);

const pair = v.pipe(
  v.array(theme),
  v.length(
    2,
    ({ input }) => `lists ${input.length} themes. Write one theme, or a list of two: light, then dark.`,
  ),
);

const LOGO =
  "Put the file into `public/` and write `logo: { url: '/logo.png', alt: '' }`, or a whole address that begins with `https://`.";

const logo = objectOf(
  {
    // A path without a slash would be another one on each page, and the page's policy lets no other addresses in.
    url: v.pipe(
      v.string(({ input }) => `is ${valueText(input)}. ${LOGO}`),
      v.regex(
        /^(\/(?![/\\])|https:\/\/[^\s/]|data:image\/)\S+$/i,
        ({ input }) => `is ${valueText(input)}. ${LOGO}`,
      ),
    ),
    alt: text,
  },
  { examples: { url: "'/logo.png'", alt: "''" } },
);

const options = objectOf({
  hideHeaderText: v.optional(yesOrNo),
  inputIdSuffix: v.optional(text),
  logo: v.optional(
    v.lazy((input) =>
      typeof input === 'string' ? v.never(({ input }) => `is ${valueText(input)}. ${LOGO}`) : logo,
    ),
  ),
  buttonId: v.optional(
    v.union([text, yesOrNo], ({ input }) => `is ${valueText(input)}. Write text, \`true\` or \`false\`.`),
  ),
  enableShadowDOM: v.optional(yesOrNo),
  icons: v.optional(anObject),
} satisfies SchemaOfEach<NonNullable<PresentationConfig['options']>>);

/** The names within each of the options that hold others. */
export const NAMES_IN_PRESENTATION = {
  'presentation.options': Object.keys(options.entries),
  'presentation.theme': Object.keys(theme.entries),
};

export const presentationSchema = objectOf(
  {
    theme: v.optional(v.lazy((input) => (Array.isArray(input) ? pair : theme))),
    options: v.optional(options),
    icons: v.optional(anObject),
  } satisfies SchemaOfEach<PresentationConfig>,
  { elsewhere: optionsOf(NAMES_IN_PRESENTATION) },
);
