import type { LoginConfig } from '../../src/login/config/login-options.ts';
import type { ProductName } from '../../src/login/config/sdk-types.ts';
import { contrastOf } from '../../src/login/rules/contrast.ts';
import { themesByScheme } from '../../src/login/rules/theme-colours.ts';

/** What a login config makes of the first screen, its words and its looks, each in sentences. */
export interface LoginDescription {
  readonly primaryFactors: readonly string[];
  readonly wording: readonly string[];
  readonly theme: readonly string[];
}

/** @param login one without problems */
export function describeLogin(login: LoginConfig): LoginDescription {
  return {
    primaryFactors: [...describeFlow(login), ...describeProducts(login), ...describeNewOrganizations(login)],
    wording: describeWording(login),
    theme: describeTheme(login),
  };
}

function describeFlow({ config }: LoginConfig): string[] {
  const at = 'At `/login/:slug` members sign in to the organization that the address names.';
  if (config.authFlowType === 'Discovery')
    return ['At `/login` members prove their address first, and pick one of their organizations then.', at];
  const which = config.organizationSlug
    ? `to \`${config.organizationSlug}\``
    : 'to the organization that the URL template of the Stytch project finds in the address';
  return [`At \`/login\` members sign in ${which}.`, at];
}

function describeNewOrganizations({ config, newOrganizations }: LoginConfig): string[] {
  if (config.authFlowType !== 'Discovery' || config.disableCreateOrganization) return [];
  return [
    newOrganizations?.mfa_policy === 'REQUIRED_FOR_ALL'
      ? 'Who creates an organization sets up a second factor at once: its `mfa_policy` is REQUIRED_FOR_ALL.'
      : "Who creates an organization is asked for no second factor, nor is anyone in it: its `mfa_policy` is OPTIONAL. `newOrganizations: { mfa_policy: 'REQUIRED_FOR_ALL' }` changes that.",
  ];
}

const WAYS_IN: Readonly<Record<ProductName, string>> = {
  emailMagicLinks: 'an emailed link',
  emailOtp: 'an emailed code',
  passwords: 'a password',
  sso: 'single sign-on, where the organization has an active connection',
  oauth: 'a button of each provider',
};

function describeProducts({ config: { products, oauthOptions } }: LoginConfig): string[] {
  const ways = products.map((product) => {
    const names = (oauthOptions?.providers ?? []).map((one) => (typeof one === 'string' ? one : one.type));
    return product === 'oauth' ? `${WAYS_IN.oauth} (${names.join(', ')})` : WAYS_IN[product];
  });
  return [
    `In this order they are offered ${ways.join('; ')}.`,
    'An organization whose `auth_methods` are RESTRICTED hides what it does not allow at `/login/:slug`, and asks for what it does allow after Discovery.',
  ];
}

function describeWording({ locale = 'auto', strings = {} }: LoginConfig): string[] {
  const changed = Object.keys(strings);
  return [
    locale === 'auto'
      ? "In the first language of the browser's list that there is, else in English."
      : `In \`${locale}\`, whatever the browser asks for.`,
    changed.length === 0
      ? "The widget has Stytch's own words, or our translation of them."
      : `Reworded, in every language: ${changed.map((id) => `\`${id}\``).join(', ')}.`,
  ];
}

function describeTheme(login: LoginConfig): string[] {
  const { colorScheme = 'auto', presentation } = login;
  const logo = presentation?.options?.logo?.url;
  return [
    colorScheme === 'auto'
      ? "Light or dark, as the visitor's system is set."
      : `Always ${colorScheme}, whatever the visitor's system is set to.`,
    ...themesByScheme(login).map(({ scheme, colour }) => {
      const [text, on] = [colour('primary-foreground'), colour('primary')];
      const contrast = contrastOf(text, on);
      const known =
        contrast === undefined
          ? 'contrast unknown'
          : `contrast ${(Math.floor(contrast * 100) / 100).toFixed(2)}:1`;
      return `Buttons in ${scheme}: ${text} on ${on}, ${known}.`;
    }),
    ...(logo ? [`The logo is ${logo}.`] : []),
  ];
}
