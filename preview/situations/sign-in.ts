import { errorCatalogue } from '#sandbox/errors';
import { askForLink, discoveryArrival, EMAIL_FIELD, formArrival, lists } from './form.ts';
import { acme, EMAIL } from './people.ts';
import type { Sign, Situation } from './situation.ts';

const sso_connections = [{ display_name: 'Acme Okta', identity_provider: 'okta' }];
const seed = { organizations: [acme({ mfa_policy: 'REQUIRED_FOR_ALL', sso_connections })] };

const LOADING: Sign = { message: 'loading.label', of: 'progress' };

/** The first screen, and all that can stand in its place. */
export const signIn: readonly Situation[] = [
  {
    id: 'discovery-form',
    title: 'Sign-in form at /login',
    stage: 'sign-in',
    says: 'Proves their address first, and picks an organization then.',
    seed,
    start: { address: '/login' },
    arrival: (login) => discoveryArrival(login),
  },
  {
    id: 'organization-form',
    title: 'Sign-in form at /login/acme',
    stage: 'sign-in',
    says: 'Signs in to the organization that the address names.',
    seed,
    start: { address: '/login/acme' },
    arrival: (login) => formArrival(login, 'organizationLogin.title'),
  },
  {
    id: 'organization-form-restricted',
    title: 'Sign-in form of an organization that allows passwords alone',
    stage: 'sign-in',
    organization: 'Passwords only',
    says: 'Its `auth_methods` hide what else the config lists. Where the config lists nothing of them, no way in is left.',
    seed: { organizations: [acme({ allowed_auth_methods: ['password'] })] },
    start: { address: '/login/acme' },
    arrival: (login) =>
      formArrival(
        login,
        'organizationLogin.title',
        lists(login, 'passwords') ? [EMAIL_FIELD] : [{ word: 'login.otherOrganization' }],
      ),
  },
  {
    id: 'organization-loading',
    title: 'Organization on its way',
    stage: 'sign-in',
    says: 'Waits while Stytch looks the organization up.',
    seed,
    start: { address: '/login/acme' },
    faults: [{ route: 'POST /sdk/v1/b2b/organizations/search', hang: true }],
    arrival: () => ({ signs: [LOADING] }),
  },
  {
    id: 'organization-not-found',
    title: 'Organization not found',
    stage: 'sign-in',
    organization: 'None',
    says: 'The address names an organization that there is none of.',
    seed,
    start: { address: '/login/nowhere' },
    arrival: () => ({ signs: [{ message: 'error.title' }, { message: 'error.organization' }] }),
  },
  {
    id: 'organization-lookup-fails',
    title: 'Stytch is down when the form opens',
    stage: 'sign-in',
    says: 'The organization can’t be looked up, and the widget goes on waiting.',
    seed,
    start: { address: '/login/acme' },
    faults: [{ route: 'POST /sdk/v1/b2b/organizations/search', respond: { status: 500 } }],
    arrival: () => ({ signs: [LOADING] }),
  },
  {
    id: 'cannot-join-by-email',
    title: 'Not a member, and may not join',
    stage: 'sign-in',
    organization: 'Lets nobody join',
    member: 'Not a member',
    says: 'The organization neither knows the address nor lets its domain join.',
    needs: ['emailMagicLinks'],
    seed,
    start: { address: '/login/acme' },
    steps: (login) => askForLink(login, 'kim@elsewhere.test'),
    // On the choice between link and code the widget says what Stytch answered.
    arrival: ({ config }) => ({
      signs: [
        config.products.includes('emailOtp')
          ? { text: errorCatalogue.email_jit_provisioning_not_allowed[1] }
          : { message: 'error.jitIneligible' },
      ],
    }),
  },
  {
    id: 'email-fails',
    title: 'Stytch is down when the link is sent',
    stage: 'sign-in',
    says: 'The widget says what Stytch answered, in English in every language.',
    needs: ['emailMagicLinks'],
    seed,
    start: { address: '/login/acme' },
    faults: [{ route: 'POST /sdk/v1/b2b/magic_links/email/login_or_signup', respond: { status: 500 } }],
    steps: (login) => askForLink(login, EMAIL),
    arrival: () => ({ signs: [{ text: errorCatalogue.internal_server_error[1] }] }),
  },
];
