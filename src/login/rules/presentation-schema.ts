import type { PresentationConfig } from '@stytch/react/b2b';
import * as v from 'valibot';
import { isColour, isValue } from './css-values.ts';
import { optionsOf } from './elsewhere.ts';
import { valueText } from './finding.ts';
import { objectOf, type SchemaOfEach } from './object-of.ts';
import { anObject, oneOf, text, yesOrNo } from './value-schemas.ts';

type Theme = Exclude<NonNullable<PresentationConfig['theme']>, readonly unknown[]>;

const font = measure('font-family', 'list of fonts', 'Inter, sans-serif');
const length = measure('<length-percentage>', 'length', '4px');
const width = measure('max-width', 'width', '400px');
const radius = measure('border-radius', 'radius', '4px');
const shadow = measure('box-shadow', 'shadow', '0 1px 2px rgb(0 0 0 / 20%)');

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

const MEASURES = {
  'font-family': font,
  'font-family-mono': font,
  'header-font': font,
  spacing: length,
  'container-width': width,
  'mobile-breakpoint': length,
  'rounded-base': length,
  'text-base': length,
  'button-radius': radius,
  'input-radius': radius,
  'container-radius': radius,
  shadow,
  'shadow-button': shadow,
  'shadow-input': shadow,
  'focus-ring-shadow': shadow,
  'transition-duration': measure('<time>', 'time', '0.15s'),
} satisfies Partial<Record<keyof Theme, v.GenericSchema>>;

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
  ...optionalEach(MEASURES),
} satisfies SchemaOfEach<Theme>);

const pair = v.pipe(
  v.array(theme),
  v.length(
    2,
    ({ input }) => `lists ${input.length} themes. Write one theme, or a list of two: light, then dark.`,
  ),
);

function optionalEach<Name extends string>(
  schemas: Readonly<Record<Name, v.GenericSchema>>,
): Record<Name, v.GenericSchema> {
  const optional = Object.entries<v.GenericSchema>(schemas).map(([name, schema]) => [
    name,
    v.optional(schema),
  ]);
  // The same names, which `fromEntries` can't tell.
  return Object.fromEntries(optional) as Record<Name, v.GenericSchema>;
}

/** @param syntax a property of CSS, or a type of its values such as `<length>` */
function measure(syntax: string, name: string, example: string) {
  return v.pipe(
    text,
    v.check(
      (value) => isValue(value, syntax),
      ({ input }) => `is ${valueText(input)}, which is no ${name}. Write one of CSS, such as \`${example}\`.`,
    ),
  );
}

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
