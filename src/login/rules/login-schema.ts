import * as v from 'valibot';
import type { ColorScheme, LocaleChoice, LoginConfig } from '../login-options.ts';
import { configSchema } from './config-schema.ts';
import { valueText } from './finding.ts';
import { objectOf, type SchemaOfEach } from './object-of.ts';
import { presentationSchema } from './presentation-schema.ts';
import { aFunction, oneOf, yesOrNo } from './value-schemas.ts';

const wording = v.record(
  v.string(),
  v.string(({ input }) => `is ${valueText(input)}. Write the wording, in quotes.`),
  ({ input }) => `is ${valueText(input)}. Write an object, in braces, of wording by message id.`,
);

const callbacks = objectOf({
  onEvent: v.optional(aFunction),
  onError: v.optional(aFunction),
} satisfies SchemaOfEach<NonNullable<LoginConfig['callbacks']>>);

/** The login config, option by option. Its types hold it to those of the SDK, so that an upgrade is not missed. */
export const loginSchema = objectOf(
  {
    config: configSchema,
    presentation: v.optional(presentationSchema),
    strings: v.optional(wording),
    callbacks: v.optional(callbacks),
    locale: v.optional(oneOf(['auto', 'en', 'es', 'pt-br', 'pseudo'] satisfies LocaleChoice[])),
    colorScheme: v.optional(oneOf(['auto', 'light', 'dark'] satisfies ColorScheme[])),
    keepSessionAlive: v.optional(yesOrNo),
  } satisfies SchemaOfEach<LoginConfig>,
  { config: '{ … }' },
);
