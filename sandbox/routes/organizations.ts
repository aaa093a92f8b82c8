import * as v from 'valibot';
import { field } from '../http/body.ts';
import { operation } from '../http/operation.ts';
import { toOrganizationBySlugMatch } from '../shapes/organization.ts';

/** `POST /b2b/organizations/search` of the browser SDK. An unknown slug is an answer, not an error. */
export const findOrganizationBySlug = operation(
  v.object({ organization_slug: field.text }),
  ({ project }, body) => {
    const organization = project.organizations.findBySlug(body.organization_slug);
    return { organization: organization ? toOrganizationBySlugMatch(organization) : null };
  },
);
