import type {
  B2BOrganizationsDeleteResponse,
  B2BOrganizationsUpdateResponse,
} from '@stytch/vanilla-js/b2b/headless';
import * as v from 'valibot';
import { actorOf, requirePermission } from '../access/rbac.ts';
import { StytchError } from '../errors/stytch-error.ts';
import type { Answer } from '../http/answer.ts';
import { operation } from '../http/operation.ts';
import { deleteMembers } from '../sessions/revocation.ts';
import { toOrganization } from './organization.ts';
import { createOrganization as create } from './organization-creation.ts';
import { applyRequest, organizationFields, organizationUpdateFields } from './organization-fields.ts';
import { requireUpdatePermissions } from './organization-permissions.ts';
import { checkSettings } from './organization-settings.ts';

/** `POST /b2b/organizations` */
export const createOrganization = operation(v.object(organizationFields), ({ project }, body) => ({
  organization: toOrganization(create(project, body)),
}));

/** `GET /b2b/organizations/me` of the browser SDK, `GET /b2b/organizations/{organization_id}` of the backend API. */
export const getOrganization = operation(v.object({}), async (call) => ({
  organization: toOrganization((await actorOf(call)).organization),
}));

/** `PUT` of the same two: those settings that the body gives. Sessions stay, whatever is required from then on. */
export const updateOrganization = operation(v.object(organizationUpdateFields), async (call, body) => {
  const { organizations, clock } = call.project;
  const actor = await actorOf(call);
  requireUpdatePermissions(actor, body);
  const changed = { ...applyRequest(actor.organization, body), updatedAt: clock.now() };
  checkSettings(changed);
  organizations.update(actor.organization, changed);
  return {
    organization: toOrganization(actor.organization),
  } satisfies Answer<B2BOrganizationsUpdateResponse>;
});

/** `DELETE` of the same two: the organization with all of its members. */
export const deleteOrganization = operation(v.object({}), async (call) => {
  const { organizations, members } = call.project;
  const actor = await actorOf(call);
  requirePermission(actor, 'stytch.organization', 'delete');
  deleteMembers(call.project, [...members.ofOrganization(actor.organization.id)]);
  organizations.delete(actor.organization);
  return { organization_id: actor.organization.id } satisfies Answer<B2BOrganizationsDeleteResponse>;
});

/** `DELETE /b2b/organizations/{organization_id}/external_id`, which is for backends alone. */
export const deleteOrganizationExternalId = operation(v.object({}), async (call) => {
  const { organizations, clock } = call.project;
  const { member, organization, refusal } = await actorOf(call);
  if (member) throw new StytchError(refusal);
  organizations.update(organization, { ...organization, externalId: undefined, updatedAt: clock.now() });
  return { organization: toOrganization(organization) };
});

/** `GET /b2b/organizations/{organization_id}/metrics` */
export const getOrganizationMetrics = operation(v.object({}), async (call) => {
  const { organization } = await actorOf(call);
  return { member_count: call.project.members.ofOrganization(organization.id).size };
});
