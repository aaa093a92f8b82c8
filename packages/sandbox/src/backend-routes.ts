import { getOrganizationPolicy, getPolicy, setOrganizationPolicy } from './access/rbac-routes.ts';
import {
  authenticateDiscoveryCode,
  authenticateOrganizationCode,
  sendDiscoveryCode,
  sendOrganizationCode,
} from './email/email-code-routes.ts';
import { inviteByEmail } from './email/invite-routes.ts';
import {
  authenticateDiscoveryLink,
  authenticateOrganizationLink,
  sendDiscoveryLink,
  sendOrganizationLink,
} from './email/magic-link-routes.ts';
import type { Operation } from './http/operation.ts';
import { authenticateDiscoveryOauth, authenticateOauth } from './identity-providers/oauth-routes.ts';
import { getOauthProvider, getOidcProviders } from './identity-providers/provider-token-routes.ts';
import { authenticateSso, getConnections } from './identity-providers/sso-routes.ts';
import {
  addMember,
  deleteMember,
  deleteMemberExternalId,
  deleteMemberPassword,
  deleteMemberPhone,
  deleteMemberTotp,
  getMember,
  getMemberAnywhere,
  reactivate,
  startMemberEmailUpdate,
  unlinkMemberEmail,
  updateMember,
} from './members/member-administration-routes.ts';
import { searchMembers } from './members/member-search-routes.ts';
import { getRecoveryCodes, recover, rotateMemberRecoveryCodes } from './mfa/recovery-code-routes.ts';
import { authenticateSms, sendSms } from './mfa/sms-code-routes.ts';
import { authenticateTotp, createTotp, migrateMemberTotp } from './mfa/totp-routes.ts';
import {
  createOrganization,
  deleteOrganization,
  deleteOrganizationExternalId,
  getOrganization,
  getOrganizationMetrics,
  updateOrganization,
} from './organizations/organization-routes.ts';
import { searchOrganizations } from './organizations/organization-search-routes.ts';
import {
  requirePasswordReset,
  resetPasswordByExisting,
  resetPasswordBySession,
} from './passwords/password-change-routes.ts';
import { migratePassword } from './passwords/password-migration-routes.ts';
import {
  resetDiscoveryPassword,
  resetPassword,
  startDiscoveryPasswordReset,
  startPasswordReset,
} from './passwords/password-reset-routes.ts';
import {
  authenticateDiscoveryPassword,
  authenticatePassword,
  checkPasswordStrength,
} from './passwords/password-routes.ts';
import { whoami } from './project-routes.ts';
import { revokeSession } from './sessions/revocation-routes.ts';
import {
  attestSession,
  authenticateImpersonation,
  authenticateSession,
  exchangeAccessToken,
  exchangeSession,
  getSessions,
  migrateSession,
} from './sessions/session-routes.ts';
import {
  createDiscoveredOrganization,
  exchangeIntermediateSession,
  listDiscoveredOrganizations,
} from './sign-in/discovery-routes.ts';

/** What a backend can call, below `/v1`. */
export const backendRoutes: Record<string, Operation> = {
  'GET /debug/whoami': whoami,
  'POST /b2b/magic_links/email/discovery/send': sendDiscoveryLink,
  'POST /b2b/magic_links/discovery/authenticate': authenticateDiscoveryLink,
  'POST /b2b/magic_links/email/login_or_signup': sendOrganizationLink,
  'POST /b2b/magic_links/authenticate': authenticateOrganizationLink,
  'POST /b2b/magic_links/email/invite': inviteByEmail,
  'POST /b2b/discovery/organizations': listDiscoveredOrganizations,
  'POST /b2b/discovery/organizations/create': createDiscoveredOrganization,
  'POST /b2b/discovery/intermediate_sessions/exchange': exchangeIntermediateSession,
  'POST /b2b/otps/sms/send': sendSms,
  'POST /b2b/otps/sms/authenticate': authenticateSms,
  'POST /b2b/otps/email/login_or_signup': sendOrganizationCode,
  'POST /b2b/otps/email/authenticate': authenticateOrganizationCode,
  'POST /b2b/otps/email/discovery/send': sendDiscoveryCode,
  'POST /b2b/otps/email/discovery/authenticate': authenticateDiscoveryCode,
  'POST /b2b/totp': createTotp,
  'POST /b2b/totp/authenticate': authenticateTotp,
  'POST /b2b/totp/migrate': migrateMemberTotp,
  'POST /b2b/recovery_codes/recover': recover,
  'POST /b2b/recovery_codes/rotate': rotateMemberRecoveryCodes,
  'GET /b2b/recovery_codes/:organization_id/:member_id': getRecoveryCodes,
  'POST /b2b/passwords/strength_check': checkPasswordStrength,
  'POST /b2b/passwords/authenticate': authenticatePassword,
  'POST /b2b/passwords/email/reset/start': startPasswordReset,
  'POST /b2b/passwords/email/reset': resetPassword,
  'POST /b2b/passwords/session/reset': resetPasswordBySession,
  'POST /b2b/passwords/existing_password/reset': resetPasswordByExisting,
  'POST /b2b/passwords/discovery/authenticate': authenticateDiscoveryPassword,
  'POST /b2b/passwords/discovery/email/reset/start': startDiscoveryPasswordReset,
  'POST /b2b/passwords/discovery/email/reset': resetDiscoveryPassword,
  'POST /b2b/passwords/email/require_reset': requirePasswordReset,
  'POST /b2b/passwords/migrate': migratePassword,
  'POST /b2b/oauth/authenticate': authenticateOauth,
  'POST /b2b/oauth/discovery/authenticate': authenticateDiscoveryOauth,
  'POST /b2b/sso/authenticate': authenticateSso,
  'GET /b2b/sso/:organization_id': getConnections,
  'POST /b2b/sessions/authenticate': authenticateSession,
  'POST /b2b/sessions/revoke': revokeSession,
  'POST /b2b/sessions/exchange': exchangeSession,
  'POST /b2b/sessions/migrate': migrateSession,
  'POST /b2b/sessions/attest': attestSession,
  'POST /b2b/sessions/exchange_access_token': exchangeAccessToken,
  'POST /b2b/impersonation/authenticate': authenticateImpersonation,
  'GET /b2b/sessions': getSessions,
  'GET /b2b/rbac/policy': getPolicy,
  'GET /b2b/rbac/organizations/:organization_id': getOrganizationPolicy,
  'PUT /b2b/rbac/organizations/:organization_id': setOrganizationPolicy,
  'POST /b2b/organizations': createOrganization,
  'POST /b2b/organizations/search': searchOrganizations,
  'GET /b2b/organizations/:organization_id': getOrganization,
  'PUT /b2b/organizations/:organization_id': updateOrganization,
  'DELETE /b2b/organizations/:organization_id': deleteOrganization,
  'DELETE /b2b/organizations/:organization_id/external_id': deleteOrganizationExternalId,
  'GET /b2b/organizations/:organization_id/metrics': getOrganizationMetrics,
  'POST /b2b/organizations/members/search': searchMembers,
  'GET /b2b/organizations/members/dangerously_get/:member_id': getMemberAnywhere,
  'GET /b2b/organizations/:organization_id/member': getMember,
  'POST /b2b/organizations/:organization_id/members': addMember,
  'PUT /b2b/organizations/:organization_id/members/:member_id': updateMember,
  'DELETE /b2b/organizations/:organization_id/members/:member_id': deleteMember,
  'PUT /b2b/organizations/:organization_id/members/:member_id/reactivate': reactivate,
  'POST /b2b/organizations/:organization_id/members/:member_id/start_email_update': startMemberEmailUpdate,
  'POST /b2b/organizations/:organization_id/members/:member_id/unlink_retired_email': unlinkMemberEmail,
  'DELETE /b2b/organizations/:organization_id/members/:member_id/external_id': deleteMemberExternalId,
  'GET /b2b/organizations/:organization_id/members/:member_id/oidc_providers': getOidcProviders,
  'GET /b2b/organizations/:organization_id/members/:member_id/oauth_providers/:provider': getOauthProvider,
  'DELETE /b2b/organizations/:organization_id/members/mfa_phone_numbers/:member_id': deleteMemberPhone,
  'DELETE /b2b/organizations/:organization_id/members/:member_id/totp': deleteMemberTotp,
  'DELETE /b2b/organizations/:organization_id/members/passwords/:member_password_id': deleteMemberPassword,
};
