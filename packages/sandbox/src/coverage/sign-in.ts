import { discoveredSettings } from './administration.ts';
import { both, missing, partly, type Resource, sdk, v1 } from './entry.ts';

const standInConnections = partly('every connection is OIDC, without a client or addresses of its provider');
const oneTap = partly("the prompt's ID token comes from `POST /__sandbox/google-one-tap`");

/** The calls that sign a member in, keep them signed in, and out again. */
export const signIn: readonly Resource[] = [
  {
    name: 'Project',
    entries: [
      sdk('GET /projects/bootstrap/:public_token'),
      sdk('POST /events', partly('taken and forgotten')),
      v1('GET /debug/whoami'),
      v1('GET /projects/metrics', missing),
    ],
  },
  {
    name: 'Discovery',
    entries: [
      both(
        'POST /b2b/discovery/organizations',
        partly('a session whose address is not verified sees its own alone: undocumented'),
      ),
      both('POST /b2b/discovery/organizations/create', discoveredSettings),
      both('POST /b2b/discovery/intermediate_sessions/exchange'),
    ],
  },
  {
    name: 'Emailed links',
    entries: [
      both('POST /b2b/magic_links/email/login_or_signup'),
      both('POST /b2b/magic_links/email/invite'),
      both('POST /b2b/magic_links/authenticate'),
      both('POST /b2b/magic_links/email/discovery/send'),
      both('POST /b2b/magic_links/discovery/authenticate'),
      v1('GET /magic_links/redirect'),
      v1('POST /magic_links', missing),
    ],
  },
  {
    name: 'Emailed codes',
    entries: [
      both('POST /b2b/otps/email/login_or_signup'),
      both('POST /b2b/otps/email/authenticate'),
      both('POST /b2b/otps/email/discovery/send'),
      both('POST /b2b/otps/email/discovery/authenticate'),
    ],
  },
  {
    name: 'Texted codes',
    entries: [both('POST /b2b/otps/sms/send'), both('POST /b2b/otps/sms/authenticate')],
  },
  {
    name: 'Authenticator apps',
    entries: [both('POST /b2b/totp'), both('POST /b2b/totp/authenticate'), v1('POST /b2b/totp/migrate')],
  },
  {
    name: 'Recovery codes',
    entries: [
      both('POST /b2b/recovery_codes/recover'),
      both('POST /b2b/recovery_codes/rotate'),
      sdk('GET /b2b/recovery_codes'),
      v1('GET /b2b/recovery_codes/:organization_id/:member_id'),
    ],
  },
  {
    name: 'Passwords',
    entries: [
      both('POST /b2b/passwords/authenticate'),
      both('POST /b2b/passwords/strength_check', partly('breached are the 49,000 most common passwords')),
      both('POST /b2b/passwords/email/reset/start'),
      both('POST /b2b/passwords/email/reset'),
      v1('POST /b2b/passwords/email/require_reset'),
      both('POST /b2b/passwords/session/reset', partly('not before the address is verified: undocumented')),
      both('POST /b2b/passwords/existing_password/reset'),
      both('POST /b2b/passwords/discovery/authenticate'),
      sdk('POST /b2b/passwords/discovery/reset/start'),
      sdk('POST /b2b/passwords/discovery/reset'),
      v1('POST /b2b/passwords/discovery/email/reset/start'),
      v1('POST /b2b/passwords/discovery/email/reset'),
      v1(
        'POST /b2b/passwords/migrate',
        partly(
          'the password opens that organization alone, and no discovery; which error a wrong hash gets, and how much a hash may cost: undocumented',
        ),
      ),
    ],
  },
  {
    name: 'OAuth',
    entries: [
      v1('GET /b2b/public/oauth/:provider/start', partly('a stand-in asks who it is')),
      v1('GET /b2b/public/oauth/:provider/discovery/start', partly('a stand-in asks who it is')),
      both(
        'POST /b2b/oauth/authenticate',
        partly('no provider knows its tokens; no tenants; registration as below'),
      ),
      both('POST /b2b/oauth/discovery/authenticate', partly('no tenants', ['session_duration_minutes'])),
      sdk('GET /b2b/oauth/google/onetap/start'),
      sdk('POST /b2b/oauth/google/onetap/submit', oneTap),
      sdk('POST /b2b/oauth/google/onetap/discovery/submit', oneTap),
      sdk('POST /b2b/oauth/logout/start', missing),
    ],
  },
  {
    name: 'Single sign-on',
    entries: [
      v1('GET /public/sso/start', partly('a stand-in asks who it is')),
      both('POST /b2b/sso/authenticate', partly('every connection is OIDC; no role assignment')),
      sdk('GET /b2b/sso/discovery/connections'),
      sdk('GET /b2b/sso', standInConnections),
      v1('GET /b2b/sso/:organization_id', standInConnections),
    ],
  },
  {
    name: 'Sessions',
    entries: [
      both('POST /b2b/sessions/authenticate'),
      both('POST /b2b/sessions/exchange', partly('an OAuth factor keeps its name, without `exchange` in it')),
      both('POST /b2b/sessions/revoke'),
      sdk('POST /b2b/sessions/revoke/:member_id'),
      v1('GET /b2b/sessions'),
      v1('GET /b2b/sessions/jwks/:project_id'),
      both(
        'POST /b2b/sessions/attest',
        partly('no profile of trusted tokens can be set: always `trusted_token_profile_not_found`'),
      ),
      both(
        'POST /b2b/sessions/exchange_access_token',
        partly('no connected apps, hence no access token: always `idp_access_token_not_found`'),
      ),
      v1(
        'POST /b2b/sessions/migrate',
        partly('no external login can be set: always `migrate_from_external_missing_userinfo`'),
      ),
      both(
        'POST /b2b/impersonation/authenticate',
        partly('its token comes from `POST /__sandbox/impersonation`'),
      ),
    ],
  },
];
