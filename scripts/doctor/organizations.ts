import type { Organization } from 'stytch';
import { allowedProducts } from '../../src/login/config/allowed-products.ts';
import { describeMfa } from '../../src/login/config/describe-mfa.ts';
import { explainMfa } from '../../src/login/config/explain-mfa.ts';
import type { OrganizationMfa } from '../../src/login/config/mfa-types.ts';
import type { LoginConfig } from '../../src/login/define-login.ts';
import { NEW_MEMBER } from '../new-member.ts';
import { organizationMfa } from '../stytch/organization-mfa.ts';

/** An organization, and what someone sees who signs in to it for the first time. */
export interface ExaminedOrganization extends OrganizationMfa {
  readonly slug: string;
  /** Whether someone new comes in with a primary factor alone. */
  readonly asksForNoSecondFactor: boolean;
  /** Whether its list of methods leads elsewhere than `mfaProductInclude`. */
  readonly overridesConfig: boolean;
  /** What is seen by those who are asked. */
  readonly sentence: string;
  /** Whether it allows none of the config's primary factors. */
  readonly allowsNoProduct: boolean;
}

export function examine(organization: Organization, { config }: LoginConfig): ExaminedOrganization {
  const mfa = organizationMfa(organization);
  const seen = explainMfa(config, { ...mfa, mfaPolicy: 'REQUIRED_FOR_ALL' }, NEW_MEMBER);
  const meant = explainMfa(
    config,
    { ...mfa, mfaPolicy: 'REQUIRED_FOR_ALL', mfaMethods: 'ALL_ALLOWED' },
    NEW_MEMBER,
  );
  return {
    slug: organization.organization_slug,
    ...mfa,
    asksForNoSecondFactor: explainMfa(config, mfa, NEW_MEMBER).screen === 'none',
    overridesConfig: describeMfa(seen) !== describeMfa(meant),
    sentence: describeMfa(seen),
    allowsNoProduct: allowedProducts(organization, config).length === 0,
  };
}
