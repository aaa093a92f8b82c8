import { property } from '../../src/login/rules/facts.ts';
import { callStytch } from '../stytch/call-stytch.ts';
import { describePlace, type ReturnUrl } from '../stytch/place.ts';
import { StytchFailure } from '../stytch/stytch-failure.ts';
import { callSdk, type Page } from './call-sdk.ts';
import { type Diagnosis, notOk, ok } from './diagnosis.ts';

const CHECK = 'Project';

/** Whether the API takes the credentials, shown by the cheapest call there is. */
export async function projectDiagnosis(place: ReturnUrl): Promise<Diagnosis> {
  try {
    const answer = await callStytch(place, (stytch) => stytch.organizations.search({ limit: 1 }));
    const { total } = answer.results_metadata;
    return ok(
      CHECK,
      `Stytch answers for ${describePlace(place)}, which has ${total === 1 ? 'one organization' : `${total} organizations`}.`,
    );
  } catch (error) {
    if (!(error instanceof StytchFailure)) throw error;
    return { check: CHECK, status: 'problem', found: error.message };
  }
}

/**
 * Whether token and credentials are of one project, which neither of them tells: an organization that the one
 * finds must be there for the other.
 */
export async function sameProjectDiagnosis(
  page: Page,
  organization: { organization_id: string; organization_slug: string } | undefined,
): Promise<Diagnosis> {
  const check = 'Same project';
  if (!organization)
    return notOk(
      'skipped',
      check,
      'Without an organization nothing shows whether public token and credentials are of the same project.',
      'Compare the names in the Stytch dashboard.',
    );
  const { organization_id, organization_slug } = organization;
  const answer = await callSdk(page, '/b2b/organizations/search', { organization_slug });
  if (!('data' in answer))
    return notOk(
      'skipped',
      check,
      `Stytch answers ${answer.message} (${answer.errorType})`,
      'Run this again.',
    );
  if (property(property(answer.data, 'organization'), 'organization_id') === organization_id)
    return ok(check, `Public token and credentials find the same organization \`${organization_slug}\`.`);
  return notOk(
    'problem',
    check,
    `With the public token there is no such organization as \`${organization_slug}\`, which the credentials find: they are of different projects.`,
    'Copy public token, project ID and secret from one project in the Stytch dashboard (API keys).',
  );
}
