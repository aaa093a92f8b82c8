import { discoveryArrival, press } from './form.ts';
import { acme, EMAIL } from './people.ts';
import type { Situation } from './situation.ts';

const okta = { display_name: 'Acme Okta', identity_provider: 'okta' };
const entra = { display_name: 'Acme Entra', identity_provider: 'microsoft-entra' };
const seed = { organizations: [acme({ sso_connections: [okta, entra] })] };
const without = { organizations: [acme()] };

const askByEmail = (): ReturnType<NonNullable<Situation['steps']>> => [
  press('provider.continueWithSSO'),
  { do: 'fill', field: 'formField.email.label', text: EMAIL },
  press('button.continue'),
];

/** Finding the connection to sign in by, from /login. With one alone the member is sent there at once. */
export const singleSignOn: readonly Situation[] = [
  {
    id: 'sso-email',
    title: 'Single sign-on: whose',
    stage: 'first-factor',
    says: 'Gives the address by which their connection is found.',
    needs: ['sso'],
    seed,
    start: { address: '/login' },
    steps: () => [press('provider.continueWithSSO')],
    arrival: (login) => discoveryArrival(login, { signs: [{ message: 'ssoDiscovery.email.title' }] }),
  },
  {
    id: 'sso-connections',
    title: 'Single sign-on: several connections',
    stage: 'first-factor',
    organization: 'With two connections',
    says: 'Chooses; with one alone they are sent there at once.',
    needs: ['sso'],
    seed,
    start: { address: '/login' },
    steps: askByEmail,
    arrival: (login) => discoveryArrival(login, { signs: [{ message: 'ssoDiscovery.title' }] }),
  },
  {
    id: 'sso-no-connection',
    title: 'Single sign-on: no connection',
    stage: 'first-factor',
    organization: 'Without a connection',
    says: 'May name their organization, or sign in by another way.',
    needs: ['sso'],
    seed: without,
    start: { address: '/login' },
    steps: askByEmail,
    arrival: (login) => discoveryArrival(login, { signs: [{ message: 'ssoDiscovery.fallback.title' }] }),
  },
  {
    id: 'sso-unknown-organization',
    title: 'Single sign-on: organization not found',
    stage: 'first-factor',
    organization: 'Without a connection',
    says: 'Has named an organization that there is none of.',
    needs: ['sso'],
    seed: without,
    start: { address: '/login' },
    steps: () => [
      ...askByEmail(),
      { do: 'fill', field: 'formField.orgSlug.label', text: 'nowhere' },
      press('button.continue'),
    ],
    arrival: (login) =>
      discoveryArrival(login, {
        signs: [
          { message: 'ssoDiscovery.fallback.title' },
          { message: 'ssoDiscovery.fallback.error.orgNotFound' },
        ],
      }),
  },
];
