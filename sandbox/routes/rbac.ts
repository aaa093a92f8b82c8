import * as v from 'valibot';
import { operation } from '../http/operation.ts';
import { rbacPolicy } from '../rbac-policy.ts';

/** `GET /b2b/rbac/policy`: what the Node client decides from when it checks a JWT itself. */
export const getPolicy = operation(v.object({}), () => ({ policy: rbacPolicy }));

/** `GET /b2b/rbac/organizations/{organization_id}`: the sandbox's organizations have no roles of their own. */
export const getOrganizationPolicy = operation(v.object({}), ({ project, params }) => {
  project.organizations.get(params.organization_id ?? '');
  return { org_policy: { roles: [] } };
});
