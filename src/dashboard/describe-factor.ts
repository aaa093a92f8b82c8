import type { B2BAuthenticationFactor } from '@stytch/react/b2b';
import { maskPhone } from './mask-phone.ts';

export interface FactorDescription {
  readonly title: string;
  /** Where the proof went, as far as it may be shown. */
  readonly detail?: string;
}

/** By `delivery_method`. The API sends more methods than the SDK's union of factors names. */
const TITLES: Readonly<Record<string, string>> = {
  authenticator_app: 'Authenticator app',
  impersonation: 'Support, signing in on your behalf',
  knowledge: 'Password',
  oauth_github: 'GitHub',
  oauth_google: 'Google',
  oauth_hubspot: 'HubSpot',
  oauth_microsoft: 'Microsoft',
  oauth_slack: 'Slack',
  recovery_code: 'Backup code',
  sso_oidc: 'Single sign-on',
  sso_saml: 'Single sign-on',
};

/** Says in a member's words how they proved who they are. */
export function describeFactor(factor: B2BAuthenticationFactor): FactorDescription {
  switch (factor.delivery_method) {
    case 'email':
      return {
        title: factor.type === 'email_otp' ? 'Emailed code' : 'Emailed link',
        detail: factor.email_factor.email_address,
      };
    case 'sms':
      return { title: 'Texted code', detail: maskPhone(factor.phone_number_factor.phone_number) };
    case 'whatsapp':
      return { title: 'WhatsApp code', detail: maskPhone(factor.phone_number_factor.phone_number) };
    default:
      return { title: TITLES[factor.delivery_method] ?? 'Another method' };
  }
}
