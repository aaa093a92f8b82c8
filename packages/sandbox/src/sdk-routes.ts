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
import { startOneTap, submitDiscoveryOneTap, submitOneTap } from './identity-providers/one-tap-routes.ts';
import { authenticateSso, discoverConnections, getConnections } from './identity-providers/sso-routes.ts';
import {
  addMember,
  deleteMember,
  deleteMemberPassword,
  deleteMemberPhone,
  deleteMemberTotp,
  reactivate,
  startMemberEmailUpdate,
  unlinkMemberEmail,
  updateMember,
} from './members/member-administration-routes.ts';
import { deletePhoneNumber, deleteTotp, getSelf, updateSelf } from './members/member-routes.ts';
import { searchMembers } from './members/member-search-routes.ts';
import { getOwnRecoveryCodes, recover, rotateOwnRecoveryCodes } from './mfa/recovery-code-routes.ts';
import { authenticateSms, sendSms } from './mfa/sms-code-routes.ts';
import { authenticateTotp, createTotp } from './mfa/totp-routes.ts';
import {
  deleteOrganization,
  getOrganization,
  updateOrganization,
} from './organizations/organization-routes.ts';
import { findOrganizationBySlug } from './organizations/organization-search-routes.ts';
import { resetPasswordByExisting, resetPasswordBySession } from './passwords/password-change-routes.ts';
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
  findMemberByEmail,
} from './passwords/password-routes.ts';
import { bootstrap } from './project-routes.ts';
import {
  attestSession,
  authenticateImpersonation,
  authenticateSession,
  exchangeAccessToken,
  exchangeSession,
  revokeOwnSession,
  revokeSessionsOfMember,
} from './sessions/session-routes.ts';
import {
  createDiscoveredOrganization,
  exchangeIntermediateSession,
  listDiscoveredOrganizations,
} from './sign-in/discovery-routes.ts';

/** What the browser SDK can call, below `/sdk/v1`. */
export const sdkRoutes: Record<string, Operation> = {
  'GET /projects/bootstrap/:public_token': bootstrap,
  'POST /b2b/magic_links/email/discovery/send': sendDiscoveryLink,
  'POST /b2b/magic_links/discovery/authenticate': authenticateDiscoveryLink,
  'POST /b2b/magic_links/email/login_or_signup': sendOrganizationLink,
  'POST /b2b/magic_links/authenticate': authenticateOrganizationLink,
  'POST /b2b/magic_links/email/invite': inviteByEmail,
  'POST /b2b/discovery/organizations': listDiscoveredOrganizations,
  'POST /b2b/discovery/organizations/create': createDiscoveredOrganization,
  'POST /b2b/discovery/intermediate_sessions/exchange': exchangeIntermediateSession,
  'POST /b2b/organizations/search': findOrganizationBySlug,
  'POST /b2b/otps/sms/send': sendSms,
  'POST /b2b/otps/sms/authenticate': authenticateSms,
  'POST /b2b/otps/email/login_or_signup': sendOrganizationCode,
  'POST /b2b/otps/email/authenticate': authenticateOrganizationCode,
  'POST /b2b/otps/email/discovery/send': sendDiscoveryCode,
  'POST /b2b/otps/email/discovery/authenticate': authenticateDiscoveryCode,
  'POST /b2b/totp': createTotp,
  'POST /b2b/totp/authenticate': authenticateTotp,
  'POST /b2b/recovery_codes/recover': recover,
  'POST /b2b/recovery_codes/rotate': rotateOwnRecoveryCodes,
  'GET /b2b/recovery_codes': getOwnRecoveryCodes,
  'POST /b2b/passwords/strength_check': checkPasswordStrength,
  'POST /b2b/passwords/authenticate': authenticatePassword,
  'POST /b2b/passwords/email/reset/start': startPasswordReset,
  'POST /b2b/passwords/email/reset': resetPassword,
  'POST /b2b/passwords/session/reset': resetPasswordBySession,
  'POST /b2b/passwords/existing_password/reset': resetPasswordByExisting,
  'POST /b2b/passwords/discovery/authenticate': authenticateDiscoveryPassword,
  'POST /b2b/passwords/discovery/reset/start': startDiscoveryPasswordReset,
  'POST /b2b/passwords/discovery/reset': resetDiscoveryPassword,
  'POST /b2b/organizations/members/search': findMemberByEmail,
  'DELETE /b2b/organizations/members/passwords/:password_id': deleteMemberPassword,
  'POST /b2b/oauth/authenticate': authenticateOauth,
  'POST /b2b/oauth/discovery/authenticate': authenticateDiscoveryOauth,
  'GET /b2b/oauth/google/onetap/start': startOneTap,
  'POST /b2b/oauth/google/onetap/submit': submitOneTap,
  'POST /b2b/oauth/google/onetap/discovery/submit': submitDiscoveryOneTap,
  'POST /b2b/sso/authenticate': authenticateSso,
  'GET /b2b/sso/discovery/connections': discoverConnections,
  'GET /b2b/sso': getConnections,
  'POST /b2b/sessions/authenticate': authenticateSession,
  'POST /b2b/sessions/exchange': exchangeSession,
  'POST /b2b/sessions/attest': attestSession,
  'POST /b2b/sessions/exchange_access_token': exchangeAccessToken,
  'POST /b2b/impersonation/authenticate': authenticateImpersonation,
  'POST /b2b/sessions/revoke': revokeOwnSession,
  'POST /b2b/sessions/revoke/:member_id': revokeSessionsOfMember,
  'GET /b2b/organizations/members/me': getSelf,
  'PUT /b2b/organizations/members/update': updateSelf,
  'DELETE /b2b/organizations/members/deletePhoneNumber': deletePhoneNumber,
  'DELETE /b2b/organizations/members/deleteTOTP': deleteTotp,
  'POST /b2b/organizations/members/start_email_update': startMemberEmailUpdate,
  'POST /b2b/organizations/members/unlink_retired_email': unlinkMemberEmail,
  'GET /b2b/organizations/me': getOrganization,
  'PUT /b2b/organizations/me': updateOrganization,
  'DELETE /b2b/organizations/me': deleteOrganization,
  'POST /b2b/organizations/me/members/search': searchMembers,
  'POST /b2b/organizations/members': addMember,
  'DELETE /b2b/organizations/members/mfa_phone_numbers/:member_id': deleteMemberPhone,
  'DELETE /b2b/organizations/members/totp/:member_id': deleteMemberTotp,
  'PUT /b2b/organizations/members/:member_id/reactivate': reactivate,
  'POST /b2b/organizations/members/:member_id/start_email_update': startMemberEmailUpdate,
  'POST /b2b/organizations/members/:member_id/unlink_retired_email': unlinkMemberEmail,
  // Below what a member does to themselves: those paths would pass for a member's id.
  'PUT /b2b/organizations/members/:member_id': updateMember,
  'DELETE /b2b/organizations/members/:member_id': deleteMember,
};
