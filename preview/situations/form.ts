import type { Arrival, LoginDraft, Sign, Step } from './situation.ts';

/** Products with a field for the address on the first screen. */
const WITH_FIELD = new Set<string>(['emailMagicLinks', 'emailOtp', 'passwords']);

export const EMAIL_FIELD: Sign = { message: 'formField.email.label', of: 'field' };

/** Why an address of Discovery shows something else under a config of the other flow. */
const NO_DISCOVERY: Arrival = {
  impossible:
    'With `authFlowType: ‘Organization’`, /login is for one organization: that of `organizationSlug`, else the one that the address names by the slug pattern of your Stytch project. See “Sign-in form at /login/acme”.',
};

/** The first screen of an organization: its title, unless the config hides titles, and its first way in. */
export function formArrival(
  login: LoginDraft,
  title: string,
  waysIn: readonly Sign[] = waysInto(login, 'provider.continueWith'),
): Arrival {
  const isHidden = login.presentation?.options?.hideHeaderText === true;
  return { signs: [...(isHidden ? [] : [{ message: title }]), ...waysIn] };
}

/** The same of Discovery. */
export function discoveryArrival(
  login: LoginDraft,
  arrival: Arrival = formArrival(login, 'login.title', waysInto(login, 'provider.continueWithSSO')),
): Arrival {
  return login.config.authFlowType === 'Discovery' ? arrival : NO_DISCOVERY;
}

/** @param sso the button of single sign-on, which names the connection once the organization is known */
function waysInto({ config }: LoginDraft, sso: string): Sign[] {
  if (config.products.some((product) => WITH_FIELD.has(product))) return [EMAIL_FIELD];
  if (config.products.includes('sso')) return [{ message: sso, of: 'button' }];
  return (config.oauthOptions?.providers ?? []).slice(0, 1).map((provider) => ({
    message: OAUTH_BUTTON[typeof provider === 'string' ? provider : provider.type],
    of: 'button',
  }));
}

type OauthProvider = NonNullable<LoginDraft['config']['oauthOptions']>['providers'][number];
type OauthName = Extract<OauthProvider, string> | Extract<OauthProvider, { type: unknown }>['type'];

const OAUTH_BUTTON: Record<`${OauthName}`, string> = {
  google: 'oauth.continueWithGoogle',
  microsoft: 'oauth.continueWithMicrosoft',
  hubspot: 'oauth.continueWithHubSpot',
  slack: 'oauth.continueWithSlack',
  github: 'oauth.continueWithGitHub',
};

/** Whether the config lists another product. */
export const lists = ({ config }: LoginDraft, product: LoginDraft['config']['products'][number]): boolean =>
  config.products.includes(product);

/** Asks for an emailed link: where codes are offered as well, the member chooses. */
export function askForLink(login: LoginDraft, email: string): readonly Step[] {
  return [...submitEmail(email), ...(lists(login, 'emailOtp') ? [press('emailMethodSelection.link')] : [])];
}

/** Asks for an emailed code: where links are offered as well, the member chooses. */
export function askForCode(login: LoginDraft, email: string): readonly Step[] {
  return [
    ...submitEmail(email),
    ...(lists(login, 'emailMagicLinks') ? [press('emailMethodSelection.code')] : []),
  ];
}

export const submitEmail = (email: string): readonly Step[] => [
  { do: 'fill', field: 'formField.email.label', text: email },
  press('button.continueWithEmail'),
];

export const press = (button: string): Step => ({ do: 'press', button });
