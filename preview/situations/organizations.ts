import type { Fault, Seed } from '#sandbox';
import { findScenario } from '#sandbox/scenarios';
import { explainedArrival, SIGNED_IN } from './mfa-arrival.ts';
import { acme, mfaOf, ORGANIZATION, type SeedOrganization } from './people.ts';
import type { Arrival, LoginDraft, Sign, Situation, Step } from './situation.ts';

const PASSWORD_FIELD: Sign = { message: 'formField.password.label', of: 'field' };
const LIST: Sign = { message: 'organizationDiscovery.title' };
const pickAcme = (): readonly Step[] => [{ do: 'pick', organization: ORGANIZATION }];
const exchange = 'POST /sdk/v1/b2b/discovery/intermediate_sessions/exchange';

function seedOf(scenario: string): Seed {
  const found = findScenario(scenario);
  if (!found) throw new Error(`The sandbox has no scenario “${scenario}”.`);
  return found.seed;
}

const one = seedOf('one-organization');

/** Another organization, of which Robin is a member as they are of Acme. */
function another(name: string, settings: Partial<SeedOrganization> = {}): SeedOrganization {
  return {
    ...acme(settings),
    organization_name: name,
    organization_slug: name.toLowerCase().replaceAll(' ', '-'),
  };
}

const many = ['Beacon Labs', 'Cedar Freight', 'Delta Dental', 'Elm Street Bakery', 'Fjord Energy', 'Granite'];

/** With an organization of one's own to be had, or not. */
function withoutAny({ config }: LoginDraft): Arrival {
  if (config.directCreateOrganizationForNoMembership) return { signs: [SIGNED_IN] };
  const title = config.disableCreateOrganization
    ? 'organizationDiscovery.noOrgs.title'
    : 'organizationDiscovery.noOrgs.create.title';
  return { signs: [{ message: title }] };
}

/** `directLoginForSingleMembership` takes the only organization at once. */
function withOne(login: LoginDraft): Arrival {
  if (!login.config.directLoginForSingleMembership?.status) return { signs: [LIST] };
  return explainedArrival(mfaOf(one))(login);
}

const refused = (error_type?: string): readonly Fault[] => [
  { route: exchange, respond: error_type ? { status: 403, error_type } : { status: 500 } },
];

const opened: readonly Omit<Situation, 'stage' | 'start'>[] = [
  {
    id: 'no-organization',
    title: 'No organization',
    organization: 'None',
    member: 'Of no organization',
    says: 'No organization knows the address or lets its domain join.',
    seed: seedOf('no-organization'),
    arrival: withoutAny,
  },
  {
    id: 'one-organization',
    title: 'One organization',
    member: 'Of one organization',
    says: 'Picks it, unless `directLoginForSingleMembership` takes it at once.',
    seed: one,
    arrival: withOne,
  },
  {
    id: 'invited',
    title: 'One organization, and an invitation',
    member: 'Of one, invited to another',
    says: 'Goes on to the one, or accepts the invitation to the other.',
    seed: seedOf('several-organizations'),
    arrival: (login) =>
      skipsInvitation(login)
        ? { impossible: 'The config takes the only organization at once, and ignores the invitation.' }
        : { signs: [LIST, { message: 'organizationDiscovery.acceptInvite' }] },
  },
  {
    id: 'may-join',
    title: 'An organization to join',
    organization: 'Lets the domain join',
    member: 'Of no organization',
    says: 'Belongs to none, and their domain lets them join one.',
    seed: seedOf('may-join'),
    arrival: () => ({ signs: [LIST, { message: 'organizationDiscovery.join' }] }),
  },
  {
    id: 'many-organizations',
    title: 'Many organizations',
    member: 'Of seven organizations',
    says: 'Scrolls to the one they want.',
    seed: { organizations: [acme(), ...many.map((name) => another(name))] },
    arrival: () => ({ signs: [LIST, { text: 'Granite' }] }),
  },
  {
    id: 'another-first-factor',
    title: 'Organization that wants another first factor',
    organization: 'Passwords only',
    member: 'Of two organizations',
    says: 'The organization does not take emailed links: signs in once more, its own way.',
    seed: { organizations: [acme({ allowed_auth_methods: ['password'] }), another('Beta')] },
    steps: pickAcme,
    arrival: (login) => ({
      signs: [
        ...(login.presentation?.options?.hideHeaderText ? [] : [{ message: 'organizationLogin.title' }]),
        PASSWORD_FIELD,
      ],
    }),
  },
  {
    id: 'domain-claimed',
    title: 'Can’t join, as the domain is claimed',
    member: 'Of two organizations',
    says: 'Another organization has claimed the domain of their address.',
    seed: { organizations: [acme(), another('Beta')] },
    faults: refused('action_not_allowed_email_domain_is_claimed'),
    steps: pickAcme,
    arrival: () => ({ signs: [{ message: 'error.title' }, { message: 'error.claimedDomain' }] }),
  },
  {
    id: 'organization-fails',
    title: 'Stytch is down when the organization is picked',
    member: 'Of two organizations',
    says: 'May go back to the beginning.',
    seed: { organizations: [acme(), another('Beta')] },
    faults: refused(),
    steps: pickAcme,
    arrival: () => ({ signs: [{ message: 'error.title' }, { message: 'error.default' }] }),
  },
];

/** What a discovery link opens. */
export const organizations: readonly Situation[] = opened.map((each) => ({
  ...each,
  stage: 'organization',
  start: { link: 'discovery' },
}));

function skipsInvitation({ config }: LoginDraft): boolean {
  const { status = false, ignoreInvites = false } = config.directLoginForSingleMembership ?? {};
  return status && ignoreInvites;
}
