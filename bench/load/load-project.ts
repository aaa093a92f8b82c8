import type { Seed } from '#sandbox';

const PROJECT = '5a4db0c5-0000-4000-8000-00000000104d';
export const PUBLIC_TOKEN = `public-token-test-${PROJECT}`;
/** For the sandbox's own routes. */
export const PROJECT_UUID = PROJECT;

export const CREDENTIALS = {
  projectId: `project-test-${PROJECT}`,
  secret: `secret-test-${PROJECT}`,
} as const;

/** One in so many sign-ins is the first of a member nobody knew. */
const NEW_ONE_IN = 4;
/** How often each of the others signs in. Stytch would send one person no more than a few messages in ten minutes. */
const TIMES_EACH = 3;
const MEMBERS_EACH = 100;

/** Who signs in. */
export interface Who {
  readonly email: string;
  readonly phone: string;
  /** Joins the organization by the domain of their address, and has a phone to give. */
  readonly isNew: boolean;
}

/** How many members are known before the first of so many sign-ins. */
export const knownMembers = (signIns: number): number =>
  Math.ceil((signIns - Math.ceil(signIns / NEW_ONE_IN)) / TIMES_EACH);

/** Organizations of a hundred members, who have a phone and must show it, and which people of their domain may join. */
export function loadSeed(signIns: number): Seed {
  const known = knownMembers(signIns);
  return {
    organizations: Array.from({ length: Math.ceil(known / MEMBERS_EACH) }, (_, organization) => ({
      organization_name: `Organization ${organization}`,
      organization_slug: `organization-${organization}`,
      mfa_policy: 'REQUIRED_FOR_ALL',
      email_allowed_domains: [domainOf(organization)],
      members: Array.from(
        { length: Math.min(MEMBERS_EACH, known - organization * MEMBERS_EACH) },
        (_, member) => {
          const { email, phone } = knownMember(organization * MEMBERS_EACH + member);
          return { email_address: email, mfa_phone_number: phone };
        },
      ),
    })),
  };
}

/** Who is next: in every stretch of sign-ins, as many join as in any other. */
export function whoSignsIn(number: number, signIns: number): Who {
  const known = knownMembers(signIns);
  if (number % NEW_ONE_IN > 0) return knownMember((number - Math.ceil(number / NEW_ONE_IN)) % known);
  const organization = (number / NEW_ONE_IN) % Math.ceil(known / MEMBERS_EACH);
  return { email: `new-${number}@${domainOf(organization)}`, phone: phoneOf(known + number), isNew: true };
}

const knownMember = (index: number): Who => ({
  email: `member-${index}@${domainOf(Math.trunc(index / MEMBERS_EACH))}`,
  phone: phoneOf(index),
  isNew: false,
});

const domainOf = (organization: number): string => `organization-${organization}.test`;
const phoneOf = (index: number): string => `+1201${2_000_000 + index}`;
