import { lists, press } from './form.ts';
import { acme, EMAIL, PASSWORD } from './people.ts';
import type { Arrival, LoginDraft, Situation, Step } from './situation.ts';

const member = { password: PASSWORD };
const seed = { organizations: [acme({ mfa_policy: 'REQUIRED_FOR_ALL' }, member)] };

const EMAIL_FIELD = 'formField.email.label';
const PASSWORD_FIELD = 'formField.password.label';

const alone = (login: LoginDraft): boolean => !lists(login, 'emailMagicLinks') && !lists(login, 'emailOtp');

/** To where the password is entered, at an organization's form. */
function toPassword(login: LoginDraft, only = alone(login)): readonly Step[] {
  const email: Step = { do: 'fill', field: EMAIL_FIELD, text: EMAIL };
  return only ? [email, press('button.continue')] : [press('button.usePassword'), email];
}

/** @param only whether the organization allows passwords alone, and hides the other ways */
const enterPassword = (login: LoginDraft, text: string, only = alone(login)): readonly Step[] => [
  ...toPassword(login, only),
  { do: 'fill', field: PASSWORD_FIELD, text },
  press('button.continue'),
];

const needHelp = (login: LoginDraft): readonly Step[] => [
  ...toPassword(login),
  press('link.signupResetPassword'),
];

/** Where passwords are the only way in by an address, the form itself is the one of passwords. */
function ifAlone(login: LoginDraft, message: string): Arrival {
  if (alone(login)) return { signs: [{ message }] };
  return {
    impossible: 'Where links or codes are emailed as well, whoever has no password is not asked for one.',
  };
}

/** Signing in with a password, getting one, and losing it. */
export const passwords: readonly Situation[] = [
  {
    id: 'password',
    title: 'Password',
    stage: 'first-factor',
    member: 'Has a password',
    says: 'Enters the password instead of having an email sent.',
    needs: ['passwords'],
    seed,
    start: { address: '/login/acme' },
    steps: (login) => toPassword(login),
    arrival: (login) => ({
      signs: [
        { message: alone(login) ? 'organizationLogin.title' : 'password.login.title' },
        { message: PASSWORD_FIELD, of: 'field' },
      ],
    }),
  },
  {
    id: 'password-wrong',
    title: 'Wrong password',
    stage: 'first-factor',
    member: 'Has a password',
    says: 'May try again, or have a link to a new password sent.',
    needs: ['passwords'],
    seed,
    start: { address: '/login/acme' },
    steps: (login) => enterPassword(login, 'not-the-right-one-17'),
    arrival: () => ({ signs: [{ message: 'error.unauthorizedCredentials' }] }),
  },
  {
    id: 'password-forgotten',
    title: 'Password forgotten',
    stage: 'first-factor',
    member: 'Has a password',
    says: 'Confirms the address that the link goes to.',
    needs: ['passwords'],
    seed,
    start: { address: '/login/acme' },
    steps: needHelp,
    arrival: () => ({ signs: [{ message: 'password.forgot.title' }] }),
  },
  {
    id: 'password-email-sent',
    title: 'Link to a new password sent',
    stage: 'first-factor',
    member: 'Has a password',
    says: 'A link to where a new password is set is on its way.',
    needs: ['passwords'],
    seed,
    start: { address: '/login/acme' },
    steps: (login) => [...needHelp(login), press('button.continue')],
    arrival: () => ({ signs: [{ message: 'password.reset.emailSent.title' }] }),
  },
  {
    id: 'password-email-resent',
    title: 'Link to a new password sent again',
    stage: 'first-factor',
    member: 'Has a password',
    says: 'May ask for another one in 15 seconds.',
    needs: ['passwords'],
    seed,
    start: { address: '/login/acme' },
    steps: (login) => [...needHelp(login), press('button.continue'), press('button.resendEmail')],
    arrival: () => ({
      signs: [{ message: 'password.reset.emailSent.title' }, { message: 'button.emailResent' }],
    }),
  },
  {
    id: 'password-verify-email',
    title: 'Address to be verified before there is a password',
    stage: 'first-factor',
    organization: 'Lets the domain join',
    member: 'Not a member',
    says: 'May join by their domain, and has no password yet.',
    needs: ['passwords'],
    seed: {
      organizations: [
        acme({ email_allowed_domains: ['acme.test'] }, { ...member, email_address: 'kim@acme.test' }),
      ],
    },
    start: { address: '/login/acme' },
    steps: (login) => toPassword(login),
    arrival: (login) => ifAlone(login, 'password.verification.title'),
  },
  {
    id: 'cannot-join-by-password',
    title: 'Not a member, and may not join',
    stage: 'first-factor',
    organization: 'Lets nobody join',
    member: 'Not a member',
    says: 'The organization neither knows the address nor lets its domain join.',
    needs: ['passwords'],
    seed: { organizations: [acme({}, { ...member, email_address: 'kim@acme.test' })] },
    start: { address: '/login/acme' },
    steps: (login) => toPassword(login),
    arrival: (login) => ifAlone(login, 'error.emailNoAccessToOrg'),
  },
  {
    id: 'password-new',
    title: 'New password',
    stage: 'first-factor',
    member: 'Has a password',
    says: 'Has opened the emailed link at /reset-password.',
    needs: ['passwords'],
    seed,
    start: { link: 'password-reset' },
    arrival: () => ({ signs: [{ message: 'password.setNew.title' }] }),
  },
  {
    id: 'password-weak',
    title: 'New password that is too weak',
    stage: 'first-factor',
    member: 'Has a password',
    says: 'Is told what would make it stronger.',
    needs: ['passwords'],
    seed,
    start: { link: 'password-reset' },
    steps: () => [{ do: 'fill', field: PASSWORD_FIELD, text: 'password' }],
    arrival: () => ({
      signs: [{ message: 'password.setNew.title' }, { message: 'password.zxcvbn.suggestion.addWords' }],
    }),
  },
  {
    id: 'verify-email',
    title: 'Address to be verified after the password',
    stage: 'first-factor',
    member: 'Unverified address',
    says: 'The password alone does not show that the address is theirs.',
    needs: ['passwords', 'emailMagicLinks'],
    seed: { organizations: [acme({}, { ...member, email_address_verified: false })] },
    start: { address: '/login/acme' },
    steps: (login) => enterPassword(login, PASSWORD),
    arrival: () => ({ signs: [{ message: 'emailVerification.title' }] }),
  },
  {
    id: 'cannot-join-by-policy',
    title: 'Can’t join, by the organization’s policy',
    stage: 'first-factor',
    organization: 'Passwords only',
    member: 'Unverified address',
    says: 'The organization takes passwords alone, and theirs does not show that the address is theirs.',
    needs: ['passwords'],
    seed: {
      organizations: [
        acme({ allowed_auth_methods: ['password'] }, { ...member, email_address_verified: false }),
      ],
    },
    start: { address: '/login/acme' },
    steps: (login) => enterPassword(login, PASSWORD, true),
    arrival: () => ({ signs: [{ message: 'error.title' }, { message: 'error.authPolicyWithOrg' }] }),
  },
];
