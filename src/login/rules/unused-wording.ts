import type { ProductName } from '../config/sdk-types.ts';
import type { LoginFacts } from './facts.ts';
import { type Finding, finding } from './finding.ts';

const EMAILED: readonly ProductName[] = ['emailMagicLinks', 'emailOtp'];

/** Message ids of screens and buttons that not every product has; of each, those that have. */
const WORDING_OF_PRODUCTS: readonly (readonly [RegExp, readonly ProductName[]])[] = [
  [/^(password\.|link\.signupResetPassword$|formField\.password\.)/, ['passwords']],
  [
    /^(button\.(usePassword|showPassword|hidePassword|retry)|error\.(emailNoAccessToOrg|invalidEmailAddress))$/,
    ['passwords'],
  ],
  [/^(ssoDiscovery\.|formField\.orgSlug\.|provider\.continueWith(SSO)?$)/, ['sso']],
  [/^oauth\./, ['oauth']],
  [/^(emailConfirmation\.|button\.(continueWithEmail|emailCode|emailLink)$)/, EMAILED],
  [
    /^(link\.openIn|button\.(emailResent|resendEmail|loginWithoutPassword)$|error\.jitIneligible$)/,
    [...EMAILED, 'passwords'],
  ],
  [/^formField\.email\./, [...EMAILED, 'passwords', 'sso']],
];

const IDENTITY_PROVIDER = /^idp(Consent|Logout)\./;

const CHOICE_OF_EMAIL = /^emailMethodSelection\./;

/** Wording overrides that no screen uses, or hardly any. */
export function unusedWording({ options: { products }, strings }: LoginFacts): Finding[] {
  return strings.flatMap(([id, text]) => {
    const says = whyUnused(id, products);
    return says === undefined ? [] : [finding(['strings', id], text, says)];
  });
}

/** @param listed undefined where it can't be read */
function whyUnused(id: string, listed: readonly ProductName[] | undefined): string | undefined {
  if (IDENTITY_PROVIDER.test(id))
    return 'is on no screen of the login: it belongs to `<B2BIdentityProvider>`. Remove it.';
  if (!listed) return undefined;
  const otherwise = 'it shows only where an organization demands that of a member.';
  if (CHOICE_OF_EMAIL.test(id) && !EMAILED.every((product) => listed.includes(product)))
    return `is wording of the choice between ${inWords(EMAILED)}, and \`products\` does not list both: ${otherwise} List both, or remove the wording.`;
  const users = WORDING_OF_PRODUCTS.find(([ids]) => ids.test(id))?.[1];
  if (!users || users.some((product) => listed.includes(product))) return undefined;
  return users.length === 1
    ? `is wording of ${inWords(users)}, which \`products\` does not list: ${otherwise} List the product, or remove the wording.`
    : `is wording of ${inWords(users)}, of which \`products\` lists none: ${otherwise} List one, or remove the wording.`;
}

function inWords(products: readonly ProductName[]): string {
  return new Intl.ListFormat('en').format(products.map((product) => `\`${product}\``));
}
