import type { LoginConfig } from '../../src/login/define-login.ts';
import { callStytch } from '../stytch/call-stytch.ts';
import type { ReturnUrl } from '../stytch/place.ts';
import { StytchFailure } from '../stytch/stytch-failure.ts';
import type { Page } from './call-sdk.ts';
import { type Diagnosis, notOk } from './diagnosis.ts';
import { organizationDiagnoses } from './organization-diagnoses.ts';
import { type ExaminedOrganization, examine } from './organizations.ts';
import { projectDiagnosis, sameProjectDiagnosis } from './project-diagnoses.ts';

/** Organizations that are looked at: a page of Stytch's search. */
const SEARCHED = 100;

interface BackendFindings {
  readonly diagnoses: readonly Diagnosis[];
  readonly organizations: readonly ExaminedOrganization[];
}

/** What a backend finds at Stytch: the project, and its organizations. */
export async function examineBackend(
  place: ReturnUrl | undefined,
  page: Page | undefined,
  login: LoginConfig | undefined,
): Promise<BackendFindings> {
  if (!place) return { diagnoses: [skipped('the credentials are missing or wrong')], organizations: [] };
  const project = await projectDiagnosis(place);
  if (project.status !== 'ok')
    return { diagnoses: [project, skipped("the project can't be reached")], organizations: [] };
  try {
    const found = await examineOrganizations(place, page, login);
    return { ...found, diagnoses: [project, ...found.diagnoses] };
  } catch (error) {
    if (!(error instanceof StytchFailure)) throw error;
    return { diagnoses: [project, skipped(error.message.replace(/\.$/, ''))], organizations: [] };
  }
}

async function examineOrganizations(
  place: ReturnUrl,
  page: Page | undefined,
  login: LoginConfig | undefined,
): Promise<BackendFindings> {
  const answer = await callStytch(place, (stytch) => stytch.organizations.search({ limit: SEARCHED }));
  const same = page ? [await sameProjectDiagnosis(page, answer.organizations[0])] : [];
  if (!login) return { diagnoses: [...same, skipped('the login config has problems')], organizations: [] };
  const organizations = answer.organizations.map((organization) => examine(organization, login));
  const diagnoses = organizationDiagnoses(organizations, answer.results_metadata.total);
  return { diagnoses: [...same, ...diagnoses], organizations };
}

function skipped(reason: string): Diagnosis {
  return notOk(
    'skipped',
    'Organizations',
    `They were not held against the config: ${reason}.`,
    'Correct that first.',
  );
}
