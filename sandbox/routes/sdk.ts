import type { Operation } from '../http/operation.ts';
import {
  createDiscoveredOrganization,
  exchangeIntermediateSession,
  listDiscoveredOrganizations,
} from './discovery.ts';
import {
  authenticateDiscoveryLink,
  authenticateOrganizationLink,
  sendDiscoveryLink,
  sendOrganizationLink,
} from './magic-links.ts';
import { deletePhoneNumber, getSelf, updateSelf } from './members.ts';
import { findOrganizationBySlug } from './organizations.ts';
import { authenticateSms, sendSms } from './otps-sms.ts';
import { bootstrap } from './projects.ts';
import { authenticateSession, revokeOwnSession } from './sessions.ts';

/** What the browser SDK can call, below `/sdk/v1`. */
export const sdkRoutes: Record<string, Operation> = {
  'GET /projects/bootstrap/:publicToken': bootstrap,
  'POST /b2b/magic_links/email/discovery/send': sendDiscoveryLink,
  'POST /b2b/magic_links/discovery/authenticate': authenticateDiscoveryLink,
  'POST /b2b/magic_links/email/login_or_signup': sendOrganizationLink,
  'POST /b2b/magic_links/authenticate': authenticateOrganizationLink,
  'POST /b2b/discovery/organizations': listDiscoveredOrganizations,
  'POST /b2b/discovery/organizations/create': createDiscoveredOrganization,
  'POST /b2b/discovery/intermediate_sessions/exchange': exchangeIntermediateSession,
  'POST /b2b/organizations/search': findOrganizationBySlug,
  'POST /b2b/otps/sms/send': sendSms,
  'POST /b2b/otps/sms/authenticate': authenticateSms,
  'POST /b2b/sessions/authenticate': authenticateSession,
  'POST /b2b/sessions/revoke': revokeOwnSession,
  'GET /b2b/organizations/members/me': getSelf,
  'PUT /b2b/organizations/members/update': updateSelf,
  'DELETE /b2b/organizations/members/deletePhoneNumber': deletePhoneNumber,
};
