import type { ProductName } from '../sdk-types.ts';
import type { LoginFacts } from './facts.ts';
import { type Finding, finding } from './finding.ts';

const THIRTY_DAYS = 30 * 24 * 60;

/** What is legal and may surprise. */
export function loginWarnings(facts: LoginFacts): Finding[] {
  return [...unseenOrder(facts), ...longSession(facts), ...ssoAlone(facts), ...unusedWording(facts)];
}

function unseenOrder({
  options: { mfaProductInclude: include, mfaProductOrder: order },
}: LoginFacts): Finding[] {
  if (include?.length !== 1 || order?.length !== 1) return [];
  return [
    finding(
      ['config', 'mfaProductOrder'],
      order,
      `orders the one method that \`mfaProductInclude\` lists, so nobody sees it, but in organizations whose own \`mfa_methods\` are RESTRICTED to both. Remove it, unless there are such organizations.`,
    ),
  ];
}

function longSession({ options: { sessionOptions } }: LoginFacts): Finding[] {
  const minutes = sessionOptions?.sessionDurationMinutes ?? 0;
  if (minutes <= THIRTY_DAYS) return [];
  return [
    finding(
      ['config', 'sessionOptions', 'sessionDurationMinutes'],
      minutes,
      `is ${minutes}: members stay signed in for ${Math.round(minutes / 1440)} days, also on a device that they lost. 30 days are 43200. Stytch refuses more than the longest session set in its dashboard.`,
    ),
  ];
}

function ssoAlone({ options: { products, authFlowType } }: LoginFacts): Finding[] {
  if (authFlowType !== 'Organization' || products?.some((product) => product !== 'sso') !== false) return [];
  return [
    finding(
      ['config', 'products'],
      products,
      'lists `sso` alone: members of an organization without an active SSO connection see no way to sign in. List another product too, unless every organization has one.',
    ),
  ];
}

/** Message ids of the screens and buttons that one product alone has; of each, the product. */
const WORDING_OF_PRODUCTS: readonly (readonly [RegExp, ProductName])[] = [
  [/^(password\.|link\.signupResetPassword$|formField\.password\.)/, 'passwords'],
  [/^button\.(usePassword|showPassword|hidePassword|retry)$/, 'passwords'],
  [/^(ssoDiscovery\.|formField\.orgSlug\.|provider\.continueWith(SSO)?$)/, 'sso'],
  [/^oauth\./, 'oauth'],
];

const IDENTITY_PROVIDER = /^idp(Consent|Logout)\./;

function unusedWording({ options: { products }, strings }: LoginFacts): Finding[] {
  return strings.flatMap(([id, text]) => {
    const product = WORDING_OF_PRODUCTS.find(([ids]) => ids.test(id))?.[1];
    if (IDENTITY_PROVIDER.test(id)) {
      const says = 'is on no screen of the login: it belongs to `<B2BIdentityProvider>`. Remove it.';
      return [finding(['strings', id], text, says)];
    }
    if (!products || !product || products.includes(product)) return [];
    const says = `is wording of \`${product}\`, which \`products\` does not list: it shows only where an organization demands that of a member. List the product, or remove the wording.`;
    return [finding(['strings', id], text, says)];
  });
}
