import * as v from 'valibot';
import type { LoginConfig, LoginOptions } from '../config/login-options.ts';
import type { Option, ProductName } from '../config/sdk-types.ts';
import { optionsOf } from './elsewhere.ts';
import { property } from './facts.ts';
import { valueText } from './finding.ts';
import { objectOf, type SchemaOfEach } from './object-of.ts';
import {
  emailMagicLinksOptions,
  emailOtpOptions,
  oauthOptions,
  passwordOptions,
  smsOtpOptions,
  ssoOptions,
} from './product-schemas.ts';
import { SESSION_MINUTES } from './session-minutes.ts';
import { oneOf, text, wholeMinutes, yesOrNo } from './value-schemas.ts';

const products = ['emailMagicLinks', 'emailOtp', 'passwords', 'sso', 'oauth'] satisfies ProductName[];

/** Stytch's documentation lists the SDK's objects, which have their name as `id`. */
const productName = v.lazy((input) => {
  const id = products.find((name) => name === property(input, 'id'));
  return id === undefined
    ? oneOf(products)
    : v.never(
        `is \`B2BProducts.${id}\`, which would load its screens into every page. Write its name, \`'${id}'\`.`,
      );
});

const methods = ['smsOtp', 'totp'] satisfies Option<'mfaProductInclude'>[number][];

/** `PasswordReset` is the SDK's third. */
const flow = v.lazy((input) =>
  input === 'PasswordReset'
    ? v.never(
        'is `PasswordReset`, a flow that links of reset emails start by themselves. Write `Discovery` or `Organization`.',
      )
    : oneOf(['Discovery', 'Organization']),
);

const sessionOptions = objectOf(
  {
    sessionDurationMinutes: wholeMinutes(
      SESSION_MINUTES.least,
      SESSION_MINUTES.most,
      SESSION_MINUTES.mostInWords,
    ),
  } satisfies SchemaOfEach<LoginOptions['sessionOptions']>,
  { examples: { sessionDurationMinutes: '60' } },
);

const slug = v.pipe(
  text,
  v.regex(
    /^[\w.~-]{2,128}$/,
    ({ input }) =>
      `is ${valueText(input)}. Write the slug of the organization from the Stytch dashboard, such as \`acme\`.`,
  ),
);

const directLogin = objectOf(
  {
    status: yesOrNo,
    ignoreInvites: yesOrNo,
    ignoreJitProvisioning: yesOrNo,
  } satisfies SchemaOfEach<Option<'directLoginForSingleMembership'>>,
  { examples: { status: 'true', ignoreInvites: 'false', ignoreJitProvisioning: 'false' } },
);

/** The names within each of the options that hold others. */
export const NAMES_IN_CONFIG = Object.fromEntries(
  Object.entries({
    sessionOptions,
    smsOtpOptions,
    emailMagicLinksOptions,
    emailOtpOptions,
    passwordOptions,
    ssoOptions,
    oauthOptions,
    directLoginForSingleMembership: directLogin,
  }).map(([name, { entries }]) => [`config.${name}`, Object.keys(entries)]),
);

const BESIDE = 'is an option beside `config`, not in it. Move it out.';
const besideConfig: Record<keyof Omit<LoginConfig, 'config'>, string> = {
  presentation: BESIDE,
  strings: BESIDE,
  callbacks: BESIDE,
  locale: BESIDE,
  colorScheme: BESIDE,
  keepSessionAlive: BESIDE,
  newOrganizations: BESIDE,
  cookieOptions: BESIDE,
  dfppaUrl: BESIDE,
  dfpCdnUrl: BESIDE,
};

/** Each option by itself; what they mean together is for the rules. */
export const configSchema = objectOf(
  {
    authFlowType: flow,
    products: listOf(products, productName),
    sessionOptions,
    mfaProductInclude: v.optional(listOf(methods)),
    mfaProductOrder: v.optional(listOf(methods)),
    smsOtpOptions: v.optional(smsOtpOptions),
    emailMagicLinksOptions: v.optional(emailMagicLinksOptions),
    emailOtpOptions: v.optional(emailOtpOptions),
    passwordOptions: v.optional(passwordOptions),
    ssoOptions: v.optional(ssoOptions),
    oauthOptions: v.optional(oauthOptions),
    directLoginForSingleMembership: v.optional(directLogin),
    directCreateOrganizationForNoMembership: v.optional(yesOrNo),
    disableCreateOrganization: v.optional(yesOrNo),
    enableShadowDOM: v.optional(yesOrNo),
    organizationSlug: v.optional(slug),
  } satisfies SchemaOfEach<LoginOptions>,
  {
    examples: {
      authFlowType: "'Discovery'",
      products: "['emailMagicLinks']",
      sessionOptions: '{ sessionDurationMinutes: 60 }',
    },
    elsewhere: { ...optionsOf(NAMES_IN_CONFIG), ...besideConfig },
  },
);

function listOf(words: readonly string[], item: v.GenericSchema = oneOf(words)) {
  return v.array(
    item,
    (issue) => `is ${valueText(issue.input)}. Write a list, in brackets, of ${words.join(', ')}.`,
  );
}
