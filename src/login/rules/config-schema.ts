import * as v from 'valibot';
import type { LoginOptions } from '../login-options.ts';
import type { Option, ProductName } from '../sdk-types.ts';
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
import { oneOf, wholeMinutes, yesOrNo } from './value-schemas.ts';

const products = ['emailMagicLinks', 'emailOtp', 'passwords', 'sso', 'oauth'] satisfies ProductName[];

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
  { sessionDurationMinutes: '60' },
);

const directLogin = objectOf(
  {
    status: yesOrNo,
    ignoreInvites: yesOrNo,
    ignoreJitProvisioning: yesOrNo,
  } satisfies SchemaOfEach<Option<'directLoginForSingleMembership'>>,
  { status: 'true', ignoreInvites: 'false', ignoreJitProvisioning: 'false' },
);

/** Each option by itself; what they mean together is for the rules. */
export const configSchema = objectOf(
  {
    authFlowType: flow,
    products: listOf(products),
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
  } satisfies SchemaOfEach<LoginOptions>,
  {
    authFlowType: "'Discovery'",
    products: "['emailMagicLinks']",
    sessionOptions: '{ sessionDurationMinutes: 60 }',
  },
);

function listOf(words: readonly string[]) {
  return v.array(
    oneOf(words),
    (issue) => `is ${valueText(issue.input)}. Write a list, in brackets, of ${words.join(', ')}.`,
  );
}
