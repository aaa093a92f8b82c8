import type { LoginOptions } from '../config/login-options.ts';
import type { LoginFacts } from './facts.ts';
import { type Finding, finding } from './finding.ts';

/** They act on the list of organizations. */
const DISCOVERY_ONLY: readonly (keyof LoginOptions)[] = [
  'directLoginForSingleMembership',
  'directCreateOrganizationForNoMembership',
  'disableCreateOrganization',
];

/** The flow against the options that only one flow uses. */
export function flowProblems({ options, given }: LoginFacts): Finding[] {
  if (options.authFlowType === 'Discovery') return slugInDiscovery(given);
  if (options.authFlowType !== 'Organization') return [];
  return DISCOVERY_ONLY.filter((name) => given.has(name)).map((name) =>
    finding(
      ['config', name],
      given.get(name),
      'is about the list of organizations, which the flow `Organization` does not show. Remove it, or use `Discovery`.',
    ),
  );
}

function slugInDiscovery(given: LoginFacts['given']): Finding[] {
  if (!given.has('organizationSlug')) return [];
  const says =
    'is for the flow `Organization`; in `Discovery` members choose. Remove it, or use `Organization`.';
  return [finding(['config', 'organizationSlug'], given.get('organizationSlug'), says)];
}
