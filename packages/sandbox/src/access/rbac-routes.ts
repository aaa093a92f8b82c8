import * as v from 'valibot';
import { operation } from '../http/operation.ts';
import { field } from '../http/request-fields.ts';
import { toRole } from '../organizations/organization.ts';
import { actorOf, checkCustomRoles, requirePermission } from './rbac.ts';
import { rbacPolicy } from './rbac-policy.ts';

/** `GET /b2b/rbac/policy`: what the Node client decides from when it checks a JWT itself. */
export const getPolicy = operation(v.object({}), ({ project }) => ({ policy: rbacPolicy(project) }));

/** `GET /b2b/rbac/organizations/{organization_id}`: the roles that an organization has of its own. */
export const getOrganizationPolicy = operation(v.object({}), async (call) => {
  const { organization } = await actorOf(call);
  return { org_policy: { roles: organization.customRoles.map(toRole) } };
});

const role = v.object({
  role_id: v.pipe(field.id, v.maxLength(128)),
  description: v.optional(field.text, ''),
  permissions: v.array(v.object({ resource_id: field.id, actions: v.array(field.id) })),
});

/** `PUT` of the same: all of them at once. Whoever has a role that is gone keeps its name, which grants nothing. */
export const setOrganizationPolicy = operation(
  v.object({ org_policy: v.object({ roles: v.array(role) }) }),
  async (call, { org_policy: { roles } }) => {
    const actor = await actorOf(call);
    requirePermission(actor, 'stytch.custom-org-roles', 'update');
    checkCustomRoles(call.project, roles);
    call.project.organizations.update(actor.organization, {
      customRoles: roles,
      updatedAt: call.project.clock.now(),
    });
    return { org_policy: { roles: roles.map(toRole) } };
  },
);
