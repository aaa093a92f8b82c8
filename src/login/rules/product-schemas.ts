import type {
  B2BEmailMagicLinksOptions,
  B2BEmailOTPOptions,
  B2BOAuthOptions,
  B2BOAuthProviderConfig,
  B2BPasswordOptions,
  B2BSMSOTPOptions,
  B2BSSOOptions,
} from '@stytch/react/b2b';
import * as v from 'valibot';
import { valueText } from './finding.ts';
import { emailLanguage, smsLanguage } from './languages.ts';
import { objectOf, type SchemaOfEach } from './object-of.ts';
import {
  anObject,
  linkMinutes,
  nonEmptyText,
  oneOf,
  redirectUrl,
  templateId,
  text,
  yesOrNo,
} from './value-schemas.ts';

export const emailMagicLinksOptions = objectOf({
  loginRedirectURL: v.optional(redirectUrl),
  signupRedirectURL: v.optional(redirectUrl),
  discoveryRedirectURL: v.optional(redirectUrl),
  loginTemplateId: v.optional(templateId),
  signupTemplateId: v.optional(templateId),
  domainHint: v.optional(nonEmptyText('Write the domain that your emails come from, such as `example.com`.')),
  locale: v.optional(emailLanguage),
  loginExpirationMinutes: v.optional(linkMinutes),
  signupExpirationMinutes: v.optional(linkMinutes),
  discoveryExpirationMinutes: v.optional(linkMinutes),
} satisfies SchemaOfEach<B2BEmailMagicLinksOptions>);

export const emailOtpOptions = objectOf({
  loginTemplateId: v.optional(templateId),
  signupTemplateId: v.optional(templateId),
  locale: v.optional(emailLanguage),
} satisfies SchemaOfEach<B2BEmailOTPOptions>);

export const passwordOptions = objectOf({
  loginRedirectURL: v.optional(redirectUrl),
  resetPasswordRedirectURL: v.optional(redirectUrl),
  discoveryRedirectURL: v.optional(redirectUrl),
  resetPasswordTemplateId: v.optional(templateId),
  verifyEmailTemplateId: v.optional(templateId),
  resetPasswordExpirationMinutes: v.optional(linkMinutes),
  locale: v.optional(emailLanguage),
} satisfies SchemaOfEach<B2BPasswordOptions>);

export const smsOtpOptions = objectOf({
  locale: v.optional(smsLanguage),
} satisfies SchemaOfEach<B2BSMSOTPOptions>);

export const ssoOptions = objectOf({
  loginRedirectURL: v.optional(redirectUrl),
  signupRedirectURL: v.optional(redirectUrl),
} satisfies SchemaOfEach<B2BSSOOptions>);

const scopes = v.array(
  text,
  (issue) => `is ${valueText(issue.input)}. Write a list, in brackets, of scopes.`,
);

const providerName = oneOf(['google', 'microsoft', 'hubspot', 'slack', 'github'] satisfies ProviderName[]);

const provider = objectOf(
  {
    type: providerName,
    customScopes: v.optional(scopes),
    providerParams: v.optional(anObject),
    one_tap: v.optional(yesOrNo),
    cancel_on_tap_outside: v.optional(yesOrNo),
  } satisfies SchemaOfEach<Extract<B2BOAuthProviderConfig, { one_tap?: boolean }>>,
  { examples: { type: "'google'" } },
);

const PROVIDERS = 'List at least one provider, such as `google`.';

export const oauthOptions = objectOf(
  {
    providers: v.pipe(
      v.array(
        v.lazy((item) => (typeof item === 'object' ? provider : providerName)),
        (issue) => `is ${valueText(issue.input)}. ${PROVIDERS}`,
      ),
      v.minLength(1, `is empty. ${PROVIDERS}`),
    ),
    loginRedirectURL: v.optional(redirectUrl),
    signupRedirectURL: v.optional(redirectUrl),
    discoveryRedirectURL: v.optional(redirectUrl),
    customScopes: v.optional(scopes),
    providerParams: v.optional(anObject),
    locale: v.optional(emailLanguage),
  } satisfies SchemaOfEach<B2BOAuthOptions>,
  { examples: { providers: "['google']" } },
);

type ProviderName = Extract<B2BOAuthProviderConfig, string>;
