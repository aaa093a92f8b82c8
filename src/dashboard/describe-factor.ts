import type { B2BAuthenticationFactor } from '@stytch/react/b2b';
import type { Words } from '../ui/words/words.ts';
import { maskPhone } from './mask-phone.ts';

export interface FactorDescription {
  readonly title: string;
  /** Where the proof went, as far as it may be shown. */
  readonly detail?: string;
}

/** By `delivery_method`. The API sends more methods than the SDK's union of factors names. */
const TITLES: Readonly<Record<string, keyof Words>> = {
  authenticator_app: 'factor.authenticatorApp',
  impersonation: 'factor.impersonation',
  knowledge: 'factor.password',
  recovery_code: 'factor.recoveryCode',
  sso_oidc: 'factor.singleSignOn',
  sso_saml: 'factor.singleSignOn',
};

/** Names of companies are the same in every language. */
const COMPANIES: Readonly<Record<string, string>> = {
  oauth_github: 'GitHub',
  oauth_google: 'Google',
  oauth_hubspot: 'HubSpot',
  oauth_microsoft: 'Microsoft',
  oauth_slack: 'Slack',
};

/** Says in a member's words how they proved who they are. */
export function describeFactor(factor: B2BAuthenticationFactor, words: Words): FactorDescription {
  switch (factor.delivery_method) {
    case 'email':
      return {
        title: words[factor.type === 'email_otp' ? 'factor.emailedCode' : 'factor.emailedLink'],
        detail: factor.email_factor.email_address,
      };
    case 'sms':
      return {
        title: words['factor.textedCode'],
        detail: maskPhone(factor.phone_number_factor.phone_number),
      };
    case 'whatsapp':
      return {
        title: words['factor.whatsAppCode'],
        detail: maskPhone(factor.phone_number_factor.phone_number),
      };
    default:
      return {
        title: COMPANIES[factor.delivery_method] ?? words[TITLES[factor.delivery_method] ?? 'factor.other'],
      };
  }
}
