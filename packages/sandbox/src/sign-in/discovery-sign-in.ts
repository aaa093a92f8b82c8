import { startIntermediateSession } from '../sessions/intermediate-sessions.ts';
import type { Project } from '../state/project.ts';
import type { Factor } from '../state/sessions.ts';
import { discoveredOrganizations } from './discovery.ts';

/** Answers primary factors that were shown to no organization yet: those that they open. */
export function startDiscovery(project: Project, emailAddress: string, factors: Factor[]) {
  const { token } = startIntermediateSession(project, {
    emailAddress,
    discovery: true,
    memberId: undefined,
    factors,
  });
  return {
    intermediate_session_token: token,
    email_address: emailAddress,
    discovered_organizations: discoveredOrganizations(project, emailAddress, () => factors),
  };
}
