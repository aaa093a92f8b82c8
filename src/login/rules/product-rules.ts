import type { LoginOptions } from '../config/login-options.ts';
import type { ProductName } from '../config/sdk-types.ts';
import type { LoginFacts } from './facts.ts';
import { type Finding, finding } from './finding.ts';
import { repeatedIn } from './repeated-in.ts';

/** Whose options they are: the product they are for, and others that take something from them too. */
const PRODUCTS_OF_OPTIONS = {
  // The emails of passwords take their template and language from here where someone new joins by one.
  emailMagicLinksOptions: ['emailMagicLinks', 'passwords'],
  emailOtpOptions: ['emailOtp'],
  passwordOptions: ['passwords'],
  ssoOptions: ['sso'],
  oauthOptions: ['oauth'],
} satisfies Partial<Record<keyof LoginOptions, readonly [ProductName, ...ProductName[]]>>;

/** Products against their options. */
export function productProblems({ options: { products }, given }: LoginFacts): Finding[] {
  if (!products) return [];
  const inProducts = (says: string) => finding(['config', 'products'], products, says);
  const problems = repeatedIn(products).map((product) =>
    inProducts(`lists \`${product}\` twice. List each product once.`),
  );
  if (products.length === 0)
    return [
      inProducts('is empty, so nobody could sign in. List at least one product, such as `emailMagicLinks`.'),
    ];
  if (products.includes('oauth') && !given.has('oauthOptions'))
    problems.push(
      finding(
        ['config', 'oauthOptions'],
        undefined,
        "is missing, which the product `oauth` needs. Add it, for example `oauthOptions: { providers: ['google'] }`.",
      ),
    );
  for (const [name, users] of Object.entries(PRODUCTS_OF_OPTIONS)) {
    if (!given.has(name) || users.some((product) => products.includes(product))) continue;
    problems.push(
      finding(
        ['config', name],
        given.get(name),
        `is for \`${users[0]}\`, which \`products\` does not list. List it, or remove the options.`,
      ),
    );
  }
  return problems;
}
