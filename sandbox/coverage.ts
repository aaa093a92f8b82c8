import { administration } from './coverage/administration.ts';
import type { Resource } from './coverage/entry.ts';
import { signIn } from './coverage/sign-in.ts';

/** Every call of Stytch's B2B API that is in scope, and what the sandbox has of it. */
export const coverage: readonly Resource[] = [...signIn, ...administration];

/** What holds for every call that takes it. */
export const everywhere: readonly string[] = [
  '`locale` and the ids of templates change no message',
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
    paths: ['/connected_apps', '/b2b/organizations/:organization_id/connected_apps'],
  },
  { what: 'Machine-to-machine clients', paths: ['/m2m'] },
  { what: 'Impersonation', paths: ['/b2b/impersonation'] },
  { what: 'Telemetry and device fingerprints', paths: ['/fingerprint', '/rules'] },
];
