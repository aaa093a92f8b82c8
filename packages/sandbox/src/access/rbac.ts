import { StytchError } from '../errors/stytch-error.ts';
import { currentSession, type RequestContext } from '../http/request-context.ts';
import { rolesOf } from '../members/member.ts';
import type { Project } from '../state/project.ts';
import type { MemberRecord, OrganizationRecord, RoleRecord } from '../state/records.ts';
import type { SessionRecord } from '../state/sessions.ts';
import { type ActionOn, type ResourceId, rbacPolicy } from './rbac-policy.ts';

/** Who asks for something of an organization, and in which organization. */
export interface Actor {
  readonly project: Project;
  readonly organization: OrganizationRecord;
  /** The member whose permissions count. Undefined: the project's own backend, which may do everything. */
  readonly member: MemberRecord | undefined;
  /** What a missing permission is answered with, which is another error for each of Stytch's APIs. */
  readonly refusal: 'unauthorized_action' | 'session_authorization_error';
}

/**
 * The organization that a call is about, and who asks. A backend names the organization; a browser means its own.
 * @param organizationId of a backend; by default the path's own
 * @throws `user_unauthenticated` (a browser that is not signed in), `session_not_found`, `organization_not_found`,
 * `session_authorization_tenancy_error` (a backend's member of another organization)
 */
export async function actorOf(
  call: RequestContext,
  organizationId = call.params.organization_id ?? '',
): Promise<Actor> {
  const { project, trusted, authorization } = call;
  const refusal = trusted ? 'session_authorization_error' : 'unauthorized_action';
  if (!authorization) {
    if (!trusted) throw new StytchError('user_unauthenticated');
    return { project, organization: project.organizations.get(organizationId), member: undefined, refusal };
  }
  const session = await currentSession(call, authorization);
  if (!session) throw new StytchError('session_not_found');
  const organization = project.organizations.get(trusted ? organizationId : session.organizationId);
  if (session.organizationId !== organization.id)
    throw new StytchError('session_authorization_tenancy_error');
  return { project, organization, member: project.members.getById(session.memberId), refusal };
}

/**
 * Who asks, and the member of the path whom it is about; where it names none, whoever asks.
 * @throws `member_not_found` and the errors of `actorOf`
 */
export async function actorAndTarget(call: RequestContext): Promise<{ actor: Actor; target: MemberRecord }> {
  const actor = await actorOf(call);
  const id = call.params.member_id ?? actor.member?.id ?? '';
  const target = call.project.members.get(actor.organization.id, id);
  return { actor, target };
}

/**
 * Holds the actor to the policy.
 * @throws `unauthorized_action`, or of a backend `session_authorization_error`
 */
export function requirePermission<Id extends ResourceId>(
  { project, organization, member, refusal }: Actor,
  resource: Id,
  action: ActionOn<Id>,
): void {
  if (member && grantingRoles(project, organization, member, resource, action).length === 0)
    throw new StytchError(refusal, `${wording[refusal]} It takes ${action} on ${resource}.`);
}

const wording = {
  unauthorized_action: 'Unauthorized action.',
  session_authorization_error: 'The member is not authorized to perform this action.',
};

type OwnAction = ActionOn<'stytch.member'> & ActionOn<'stytch.self'>;

/** As `requirePermission`, for what members may also do to themselves. */
export function requirePermissionOver(actor: Actor, target: MemberRecord, action: OwnAction): void {
  const { project, organization, member } = actor;
  const isOwn = member?.id === target.id;
  const granting = isOwn ? grantingRoles(project, organization, target, 'stytch.self', action) : [];
  if (granting.length === 0) requirePermission(actor, 'stytch.member', action);
}

/** A question that a backend asks with a session: may its member do this? */
interface AuthorizationCheck {
  organization_id: string;
  resource_id: string;
  action: string;
}

/**
 * Answers an authorization check by the roles that grant it.
 * @throws `session_authorization_tenancy_error` (another organization), `session_authorization_error` (no role)
 */
export function authorizationVerdict(project: Project, session: SessionRecord, check: AuthorizationCheck) {
  const organization = project.organizations.find(check.organization_id);
  if (organization?.id !== session.organizationId)
    throw new StytchError('session_authorization_tenancy_error');
  const member = project.members.getById(session.memberId);
  const granting_roles = grantingRoles(project, organization, member, check.resource_id, check.action);
  if (granting_roles.length === 0) throw new StytchError('session_authorization_error');
  return { authorized: true, granting_roles };
}

/** The member's roles that the policy grants an action on a resource. */
function grantingRoles(
  project: Project,
  organization: OrganizationRecord,
  member: MemberRecord,
  resource: string,
  action: string,
): string[] {
  const held = rolesOf(member);
  return rolesWithin(project, organization)
    .filter(({ role_id, permissions }) => {
      const grants = permissions.filter(({ resource_id }) => resource_id === resource);
      return held.includes(role_id) && grants.some(({ actions }) => includesAction(actions, action));
    })
    .map(({ role_id }) => role_id);
}

const rolesWithin = (project: Project, { customRoles }: OrganizationRecord): RoleRecord[] => [
  ...rbacPolicy(project).roles,
  ...customRoles,
];

const includesAction = (actions: readonly string[], action: string): boolean =>
  actions.includes('*') || actions.includes(action);

/**
 * Roles as they may be assigned to a member.
 * @throws `cannot_assign_default_rbac_role_id` (every member has it), `invalid_rbac_role_id` (not in the policy)
 */
export function checkRoles(project: Project, organization: OrganizationRecord, roles: string[]): string[] {
  if (roles.includes('stytch_member')) throw new StytchError('cannot_assign_default_rbac_role_id');
  const known = rolesWithin(project, organization).map(({ role_id }) => role_id);
  const unknown = roles.find((role) => !known.includes(role));
  if (unknown !== undefined)
    throw new StytchError(
      'invalid_rbac_role_id',
      `The role ${unknown} is not one of the project's RBAC policy.`,
    );
  return [...new Set(roles)];
}

/**
 * Roles that an organization defines for itself, held against the project's policy.
 * @throws `invalid_rbac_custom_role` (the name of a role of Stytch's or the project's), `rbac_role_duplicate`,
 * `rbac_role_missing_permissions`, `rbac_permission_missing_actions`, `invalid_permission_resource`,
 * `invalid_permission_action`, `cannot_specify_wildcard_with_other_actions`
 */
export function checkCustomRoles(project: Project, roles: readonly RoleRecord[]): void {
  const policy = rbacPolicy(project);
  const ids = roles.map(({ role_id }) => role_id);
  const isTaken = (id: string) => id.startsWith('stytch') || policy.roles.some((role) => role.role_id === id);
  if (ids.some(isTaken)) throw new StytchError('invalid_rbac_custom_role');
  if (new Set(ids).size < ids.length) throw new StytchError('rbac_role_duplicate');
  for (const { permissions } of roles) {
    if (permissions.length === 0) throw new StytchError('rbac_role_missing_permissions');
    for (const { resource_id, actions } of permissions) {
      const resource = policy.resources.find((each) => each.resource_id === resource_id);
      if (!resource) throw new StytchError('invalid_permission_resource');
      if (actions.length === 0) throw new StytchError('rbac_permission_missing_actions');
      if (actions.includes('*') && actions.length > 1)
        throw new StytchError('cannot_specify_wildcard_with_other_actions');
      const known: readonly string[] = ['*', ...resource.actions];
      if (actions.some((action) => !known.includes(action)))
        throw new StytchError('invalid_permission_action');
    }
  }
}
