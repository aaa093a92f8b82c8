import type { Project } from './project.ts';
import { newId } from './random.ts';
import type { MemberRecord, OrganizationRecord } from './records.ts';

/** An organization with the settings that Stytch gives one created by name and slug alone. */
export function newOrganization(
  project: Project,
  given: Pick<OrganizationRecord, 'name' | 'slug'> & Partial<OrganizationRecord>,
): OrganizationRecord {
  const now = project.clock.now();
  return {
    id: newId(project.random, 'organization'),
    externalId: undefined,
    logoUrl: '',
    mfaPolicy: 'OPTIONAL',
    mfaMethods: 'ALL_ALLOWED',
    allowedMfaMethods: [],
    authMethods: 'ALL_ALLOWED',
    allowedAuthMethods: [],
    emailInvites: 'ALL_ALLOWED',
    emailJitProvisioning: 'NOT_ALLOWED',
    emailAllowedDomains: [],
    ssoConnections: [],
    ssoDefaultConnection: undefined,
    ssoJitProvisioning: 'ALL_ALLOWED',
    ssoJitProvisioningConnections: [],
    oauthTenantJitProvisioning: 'NOT_ALLOWED',
    allowedOauthTenants: {},
    customRoles: [],
    trustedMetadata: {},
    createdAt: now,
    updatedAt: now,
    ...given,
  };
}

/** A member with no factor yet, neither a verified address nor a second one. */
export function newMember(
  project: Project,
  given: Pick<MemberRecord, 'organizationId' | 'emailAddress' | 'status'> & Partial<MemberRecord>,
): MemberRecord {
  const now = project.clock.now();
  return {
    id: newId(project.random, 'member'),
    emailId: newId(project.random, 'email'),
    emailVerified: false,
    emailAttested: false,
    retiredEmails: [],
    deleted: false,
    name: '',
    roles: [],
    mfaEnrolled: false,
    defaultMfaMethod: '',
    phone: undefined,
    totp: undefined,
    password: project.passwords.get(given.emailAddress),
    oauthRegistrations: [],
    ssoRegistrations: [],
    isBreakglass: false,
    failedAttempts: 0,
    lock: undefined,
    externalId: undefined,
    trustedMetadata: {},
    untrustedMetadata: {},
    createdAt: now,
    updatedAt: now,
    ...given,
  };
}
