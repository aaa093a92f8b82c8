import { CUSTOM_DOMAIN_REMEDY, customDomainProblem } from '../../src/env/custom-domain.ts';
import { type Diagnosis, notOk, ok } from './diagnosis.ts';

const CHECK = 'Custom domain';

/** The host that the app asks in place of Stytch's, where one is set. */
export function domainDiagnoses(domain = ''): Diagnosis[] {
  if (domain === '') return [];
  const problem = customDomainProblem(domain);
  if (problem)
    return [notOk('problem', CHECK, `\`VITE_STYTCH_CUSTOM_DOMAIN\`: ${problem}`, CUSTOM_DOMAIN_REMEDY)];
  return [ok(CHECK, `The app asks ${domain}, in place of Stytch's own host.`)];
}
