import type { B2BOrganizationsMembersSearchResponse } from '@stytch/vanilla-js/b2b/headless';
import * as v from 'valibot';
import { actorOf, requirePermission } from '../access/rbac.ts';
import { StytchError } from '../errors/stytch-error.ts';
import type { Answer } from '../http/answer.ts';
import { operation } from '../http/operation.ts';
import type { RequestContext } from '../http/request-context.ts';
import { field } from '../http/request-fields.ts';
import { toOrganization } from '../organizations/organization.ts';
import { searchFields, searchPage } from '../organizations/search.ts';
import type { MemberRecord } from '../state/records.ts';
import { toMember } from './member.ts';
import { includesDeleted, memberFilters } from './member-filters.ts';

/**
 * `POST /b2b/organizations/me/members/search` of the browser SDK, within the member's own organization, and
 * `POST /b2b/organizations/members/search` of the backend API, within those it lists.
 */
export const searchMembers = operation(
  v.object({ organization_ids: v.optional(v.array(field.id)), ...searchFields }),
  async (call, body) => {
    const organizations = await searchedOrganizations(call, body.organization_ids);
    const deleted = includesDeleted(body.query?.operands ?? []);
    const found = searchPage('member', membersOf(call, organizations, deleted), memberFilters, body);
    const shown = new Set(found.page.map(({ organizationId }) => organizationId));
    return {
      members: found.page.map(toMember),
      organizations: Object.fromEntries(
        [...shown].map((id) => [id, toOrganization(call.project.organizations.get(id))]),
      ),
      results_metadata: found.results_metadata,
    } satisfies Answer<B2BOrganizationsMembersSearchResponse>;
  },
);

async function searchedOrganizations(call: RequestContext, ids: string[] | undefined): Promise<string[]> {
  const named = call.trusted ? ids : [''];
  if (!named || named.length === 0) throw new StytchError('member_search_organization_ids_empty');
  const actors = await Promise.all(named.map((id) => actorOf(call, id)));
  for (const actor of actors) requirePermission(actor, 'stytch.member', 'search');
  return [...new Set(actors.map(({ organization }) => organization.id))];
}

function membersOf(
  { project }: RequestContext,
  organizations: string[],
  deleted: boolean,
): ReadonlySet<MemberRecord> {
  const [only] = organizations;
  if (only !== undefined && organizations.length === 1 && !deleted)
    return project.members.ofOrganization(only);
  const { members } = project;
  return new Set(
    organizations.flatMap((id) => [
      ...members.ofOrganization(id),
      ...(deleted ? members.deletedOfOrganization(id) : []),
    ]),
  );
}
