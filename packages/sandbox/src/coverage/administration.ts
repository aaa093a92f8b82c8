import { both, partly, type Resource, sdk, v1 } from './entry.ts';

const ignoredSettings = [
  'rbac_email_implicit_role_assignments',
  'first_party_connected_apps_allowed_type',
  'allowed_first_party_connected_apps',
  'third_party_connected_apps_allowed_type',
  'allowed_third_party_connected_apps',
];
const settings = partly('no claimed domains, no roles by email domain, no connected apps', [
  ...ignoredSettings,
  'claimed_email_domains',
]);

/** Those of creating an organization by discovery. */
export const discoveredSettings = partly('no roles by email domain, no connected apps', ignoredSettings);
const addressesEnd = partly(
  'a change of roles ends no session; one of the address does, unless `preserve_existing_sessions`: undocumented',
);
const updatesEnd = partly('what verifies the address ends every earlier session of the member: undocumented');
const unlinked = partly('an address that is none of theirs is `email_not_found`: undocumented');
const backendsAlone = partly('refused to every member whom the call is held to: undocumented');
const unknownTokens = partly('no provider knows the tokens, and no ID token is kept');
const addressFirst = partly('not before the member has verified the address: undocumented');

/** The calls that look after organizations, their members, and what those may do. */
export const administration: readonly Resource[] = [
  {
    name: 'Organization',
    entries: [
      both('POST /b2b/organizations/search'),
      sdk('GET /b2b/organizations/me'),
      sdk('PUT /b2b/organizations/me', settings),
      sdk('DELETE /b2b/organizations/me'),
      v1('POST /b2b/organizations', settings),
      v1('GET /b2b/organizations/:organization_id'),
      v1('PUT /b2b/organizations/:organization_id', settings),
      v1('DELETE /b2b/organizations/:organization_id'),
      v1('DELETE /b2b/organizations/:organization_id/external_id', backendsAlone),
      v1(
        'GET /b2b/organizations/:organization_id/metrics',
        partly('pending and invited members count: undocumented'),
      ),
    ],
  },
  {
    name: 'Oneself',
    entries: [
      sdk('GET /b2b/organizations/members/me'),
      sdk('PUT /b2b/organizations/members/update'),
      sdk('DELETE /b2b/organizations/members/deletePhoneNumber'),
      sdk('DELETE /b2b/organizations/members/deleteTOTP'),
      sdk('DELETE /b2b/organizations/members/passwords/:password_id', addressFirst),
      sdk('POST /b2b/organizations/members/start_email_update', updatesEnd),
      sdk('POST /b2b/organizations/members/unlink_retired_email', unlinked),
    ],
  },
  {
    name: 'Members',
    entries: [
      both('POST /b2b/organizations/members/search'),
      sdk('POST /b2b/organizations/me/members/search'),
      sdk('POST /b2b/organizations/members'),
      sdk('PUT /b2b/organizations/members/:member_id', addressesEnd),
      sdk('DELETE /b2b/organizations/members/:member_id'),
      sdk('PUT /b2b/organizations/members/:member_id/reactivate'),
      sdk('DELETE /b2b/organizations/members/mfa_phone_numbers/:member_id'),
      sdk('DELETE /b2b/organizations/members/totp/:member_id'),
      sdk('POST /b2b/organizations/members/:member_id/start_email_update', updatesEnd),
      sdk('POST /b2b/organizations/members/:member_id/unlink_retired_email', unlinked),
      v1('POST /b2b/organizations/:organization_id/members'),
      v1('GET /b2b/organizations/:organization_id/member'),
      v1('GET /b2b/organizations/members/dangerously_get/:member_id'),
      v1('PUT /b2b/organizations/:organization_id/members/:member_id', addressesEnd),
      v1('DELETE /b2b/organizations/:organization_id/members/:member_id'),
      v1('PUT /b2b/organizations/:organization_id/members/:member_id/reactivate'),
      v1('DELETE /b2b/organizations/:organization_id/members/mfa_phone_numbers/:member_id'),
      v1('DELETE /b2b/organizations/:organization_id/members/:member_id/totp'),
      v1('DELETE /b2b/organizations/:organization_id/members/passwords/:member_password_id', addressFirst),
      v1('POST /b2b/organizations/:organization_id/members/:member_id/start_email_update', updatesEnd),
      v1('POST /b2b/organizations/:organization_id/members/:member_id/unlink_retired_email', unlinked),
      v1('DELETE /b2b/organizations/:organization_id/members/:member_id/external_id', backendsAlone),
      v1('GET /b2b/organizations/:organization_id/members/:member_id/oidc_providers', unknownTokens),
      v1(
        'GET /b2b/organizations/:organization_id/members/:member_id/oauth_providers/:provider',
        unknownTokens,
      ),
    ],
  },
  {
    name: 'Roles',
    entries: [
      v1('GET /b2b/rbac/policy', partly('a seed makes what is in it beside the default roles; no scopes')),
      v1('GET /b2b/rbac/organizations/:organization_id'),
      v1('PUT /b2b/rbac/organizations/:organization_id'),
    ],
  },
];
