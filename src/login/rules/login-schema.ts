import type { StytchB2B, StytchClientOptions } from '@stytch/react/b2b';
import type { ComponentProps } from 'react';
import * as v from 'valibot';
import { LOCALES } from '../../locales/locale.ts';
import type { ColorScheme, LocaleChoice, LoginConfig, NewOrganizations } from '../config/login-options.ts';
import { configSchema, NAMES_IN_CONFIG } from './config-schema.ts';
import { cookieOptions } from './cookie-options.ts';
import { optionsOf } from './elsewhere.ts';
import { valueText } from './finding.ts';
import { objectOf, type SchemaOfEach } from './object-of.ts';
import { NAMES_IN_PRESENTATION, presentationSchema } from './presentation-schema.ts';
import { aFunction, hostName, oneOf, yesOrNo } from './value-schemas.ts';

const CHOICES: readonly LocaleChoice[] = ['auto', ...LOCALES, 'pseudo'];

const wording = v.record(
  v.string(),
  v.string(({ input }) => `is ${valueText(input)}. Write the wording, in quotes.`),
  ({ input }) => `is ${valueText(input)}. Write an object, in braces, of wording by message id.`,
);

const callbacks = objectOf({
  onEvent: v.optional(aFunction),
  onError: v.optional(aFunction),
} satisfies SchemaOfEach<NonNullable<LoginConfig['callbacks']>>);

const newOrganizations = objectOf({
  mfa_policy: v.optional(oneOf(['REQUIRED_FOR_ALL', 'OPTIONAL'])),
} satisfies SchemaOfEach<NewOrganizations>);

type SdkOption = keyof StytchClientOptions | keyof ComponentProps<typeof StytchB2B>;

/** The SDK's options that a login config has not: a new one in the SDK has the compiler ask for its schema, or for the reason. */
const refused: Record<Exclude<SdkOption, keyof LoginConfig>, string> = {
  customBaseUrl:
    'is another one in each environment, so it is no option here. Set `VITE_STYTCH_CUSTOM_DOMAIN` to its host name.',
  endpointOptions:
    'is deprecated by Stytch. Set `VITE_STYTCH_CUSTOM_DOMAIN` to the host name of your API, and `dfppaUrl` and `dfpCdnUrl` here.',
  styles: 'is deprecated by Stytch and has no effect. Write `presentation: { theme: { … } }`.',
};

/** The login config, option by option. Its types hold it to those of the SDK, so that an upgrade is not missed. */
export const loginSchema = objectOf(
  {
    config: configSchema,
    presentation: v.optional(presentationSchema),
    strings: v.optional(wording),
    callbacks: v.optional(callbacks),
    locale: v.optional(
      oneOf(CHOICES, 'Another language is added as `docs/login-config.md#another-language` says.'),
    ),
    colorScheme: v.optional(oneOf(['auto', 'light', 'dark'] satisfies ColorScheme[])),
    keepSessionAlive: v.optional(yesOrNo),
    newOrganizations: v.optional(newOrganizations),
    cookieOptions: v.optional(cookieOptions),
    dfppaUrl: v.optional(hostName),
    dfpCdnUrl: v.optional(hostName),
  } satisfies SchemaOfEach<LoginConfig>,
  {
    examples: { config: '{ … }' },
    elsewhere: {
      ...optionsOf({
        config: Object.keys(configSchema.entries),
        ...NAMES_IN_CONFIG,
        presentation: Object.keys(presentationSchema.entries),
        ...NAMES_IN_PRESENTATION,
        newOrganizations: Object.keys(newOrganizations.entries),
        cookieOptions: Object.keys(cookieOptions.entries),
      }),
      ...refused,
    },
  },
);
