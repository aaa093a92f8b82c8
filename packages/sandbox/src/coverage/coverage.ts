import { administration } from './administration.ts';
import type { Resource } from './entry.ts';
import { signIn } from './sign-in.ts';

/** Every call of Stytch's B2B API that is in scope, and what the sandbox has of it. */
export const coverage: readonly Resource[] = [...signIn, ...administration];

/** Fields that any request may have, which are taken and forgotten. */
export const ignoredEverywhere: readonly string[] = [
  'telemetry_id',
  'dfp_telemetry_id',
  'captcha_token',
  'login_template_id',
  'signup_template_id',
  'invite_template_id',
  'reset_password_template_id',
  'verify_email_template_id',
];

/** What holds for every call that takes it. */
export const everywhere: readonly string[] = [
  '`locale` must be a language that Stytch has, as its published types list them, and changes no message',
  `these are taken and forgotten: ${ignoredEverywhere.map((name) => `\`${name}\``).join(', ')}`,
  'captchas and device fingerprints are never asked for',
];

/** Whole parts of Stytch's B2B API that the sandbox has nothing of, by the paths they stand below. */
export const notCovered: readonly { what: string; paths: string[] }[] = [
  { what: 'SCIM connections', paths: ['/b2b/scim'] },
  {
    what: 'Making and changing single sign-on connections; a seed makes them',
    paths: ['/b2b/sso/saml', '/b2b/sso/oidc', '/b2b/sso/external', '/b2b/sso/:organization_id'],
  },
  { what: 'Stytch as an identity provider', paths: ['/idp', '/b2b/idp', '/public/:project_id/oauth2'] },
  {
    what: 'Connected apps',
    paths: [
      '/connected_apps',
      '/b2b/organizations/connected_apps',
      '/b2b/organizations/members/:member_id/connected_apps',
      '/b2b/organizations/:organization_id/connected_apps',
      '/b2b/organizations/:organization_id/members/:member_id/connected_apps',
    ],
  },
  { what: 'Machine-to-machine clients', paths: ['/m2m'] },
  {
    what: 'Fraud and device fingerprints',
    paths: ['/email/risk', '/fingerprint', '/rules', '/verdict_reasons'],
  },
  { what: "The Admin Portal's settings", paths: ['/b2b/admin_portal_config'] },
  {
    what: "Stytch's API for consumers",
    paths: [
      '/crypto_wallets',
      '/impersonation',
      '/magic_links/authenticate',
      '/magic_links/email',
      '/oauth',
      '/otps',
      '/passwords',
      '/rbac',
      '/sessions',
      '/totps',
      '/users',
      '/webauthn',
    ],
  },
];
