import * as v from 'valibot';
import { operation } from '../http/operation.ts';
import { field } from '../http/request-fields.ts';
import { toOrganization, toOrganizationBySlugMatch } from './organization.ts';
import { organizationFilters } from './organization-filters.ts';
import { searchFields, searchPage } from './search.ts';

/** `POST /b2b/organizations/search` of the browser SDK. An unknown slug is an answer, not an error. */
export const findOrganizationBySlug = operation(
  v.object({ organization_slug: field.text }),
  ({ project }, body) => {
    const organization = project.organizations.findBySlug(body.organization_slug);
    return { organization: organization ? toOrganizationBySlugMatch(organization) : null };
  },
);

/** `POST /b2b/organizations/search` of the backend API. */
export const searchOrganizations = operation(v.object(searchFields), ({ project }, body) => {
  const all = new Set(project.organizations.all());
  const { page, results_metadata } = searchPage('organization', all, organizationFilters(project), body);
  return { organizations: page.map(toOrganization), results_metadata };
});
