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
import { authenticateSms, sendSms } from './otps-sms.ts';
import { authenticateSession, revokeSession } from './sessions.ts';

/** What a backend can call, below `/v1`. */
export const backendRoutes: Record<string, Operation> = {
  'POST /b2b/magic_links/email/discovery/send': sendDiscoveryLink,
  'POST /b2b/magic_links/discovery/authenticate': authenticateDiscoveryLink,
  'POST /b2b/magic_links/email/login_or_signup': sendOrganizationLink,
  'POST /b2b/magic_links/authenticate': authenticateOrganizationLink,
  'POST /b2b/discovery/organizations': listDiscoveredOrganizations,
  'POST /b2b/discovery/organizations/create': createDiscoveredOrganization,
  'POST /b2b/discovery/intermediate_sessions/exchange': exchangeIntermediateSession,
  'POST /b2b/otps/sms/send': sendSms,
  'POST /b2b/otps/sms/authenticate': authenticateSms,
  'POST /b2b/sessions/authenticate': authenticateSession,
  'POST /b2b/sessions/revoke': revokeSession,
};
