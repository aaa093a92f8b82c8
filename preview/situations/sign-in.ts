import { acme, EMAIL } from './people.ts';
import type { LoginDraft, Sign, Situation } from './situation.ts';

const seed = { organizations: [acme({ mfa_policy: 'REQUIRED_FOR_ALL' })] };

/** A title of the first screen, which `hideHeaderText` takes away. */
function titled(login: LoginDraft, message: string, ...others: Sign[]) {
  const isHidden = login.presentation?.options?.hideHeaderText === true;
  return { signs: isHidden && others.length > 0 ? others : [{ message }, ...others] };
}

const EMAIL_FIELD: Sign = { message: 'formField.email.label', of: 'field' };

/** The first screen, and all that can stand in its place. */
export const signIn: readonly Situation[] = [
  {
    id: 'discovery-form',
    title: 'Sign-in form at /login',
    stage: 'sign-in',
    says: 'Proves their address first, and picks an organization then.',
    seed,
    start: { address: '/login' },
    arrival: (login) =>
      login.config.authFlowType === 'Discovery'
        ? titled(login, 'login.title', EMAIL_FIELD)
        : {
            impossible:
              "With `authFlowType: 'Organization'`, /login takes the organization from the address by your Stytch project’s slug pattern, and the sandbox has none. See “Organization not found”.",
          },
  },
  {
    id: 'organization-form',
    title: 'Sign-in form at /login/acme',
    stage: 'sign-in',
    says: 'Signs in to the organization that the address names.',
    seed,
    start: { address: '/login/acme' },
    arrival: (login) => titled(login, 'organizationLogin.title', EMAIL_FIELD),
  },
  {
    id: 'check-email',
    title: 'Check your email',
    stage: 'first-factor',
    says: 'A link is on its way.',
    needs: ['emailMagicLinks'],
    seed,
    start: { address: '/login/acme' },
    steps: [
      { do: 'fill', field: 'formField.email.label', text: EMAIL },
      { do: 'press', button: 'button.continueWithEmail' },
    ],
    arrival: () => ({ signs: [{ message: 'emailConfirmation.title' }] }),
  },
];
