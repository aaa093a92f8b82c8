import { completeRedirects, defaultRedirects } from '../../src/login/config/redirect-urls.ts';
import type { ProductName } from '../../src/login/config/sdk-types.ts';
import type { LoginConfig } from '../../src/login/define-login.ts';

/** As the Stytch dashboard names the types of redirect URLs. */
type RedirectType = 'Login' | 'Sign-up' | 'Discovery' | 'Reset password';

/** An address that Stytch must know, and for what. */
export interface RedirectUrl {
  readonly url: string;
  readonly types: readonly RedirectType[];
}

/** Those options of a product that say where Stytch leads back to. */
interface Redirects {
  readonly loginRedirectURL?: string | undefined;
  readonly signupRedirectURL?: string | undefined;
  readonly discoveryRedirectURL?: string | undefined;
  readonly resetPasswordRedirectURL?: string | undefined;
}

const TYPES = {
  loginRedirectURL: 'Login',
  signupRedirectURL: 'Sign-up',
  discoveryRedirectURL: 'Discovery',
  resetPasswordRedirectURL: 'Reset password',
} as const satisfies Record<keyof Redirects, RedirectType>;

const NAMES = [
  'loginRedirectURL',
  'signupRedirectURL',
  'discoveryRedirectURL',
  'resetPasswordRedirectURL',
] as const;

/**
 * The redirect URLs that the widget gives Stytch for the products of a config, exactly as it gives them.
 * @param app its address without a slash at its end
 */
export function redirectUrls({ config }: LoginConfig, app: string): RedirectUrl[] {
  const found = new Map<string, Set<RedirectType>>();
  for (const redirects of redirectsOf(config, app))
    for (const name of NAMES) {
      const url = redirects[name];
      // Of the addresses of the app only `/login` itself is for more than one organization.
      const isUsed = name !== 'discoveryRedirectURL' || config.authFlowType === 'Discovery';
      if (url !== undefined && isUsed) found.set(url, (found.get(url) ?? new Set()).add(TYPES[name]));
    }
  return [...found].map(([url, types]) => ({ url, types: [...types] }));
}

function redirectsOf(config: LoginConfig['config'], app: string): Redirects[] {
  const defaults = defaultRedirects(app);
  const given = <Name extends keyof typeof defaults>(name: Name): Redirects => ({
    ...defaults[name],
    ...completeRedirects(config[name] ?? {}, app),
  });
  const byProduct: Record<ProductName, () => Redirects[]> = {
    emailMagicLinks: () => [given('emailMagicLinksOptions')],
    emailOtp: () => [],
    passwords: () => [given('passwordOptions'), firstPassword(given('passwordOptions'))],
    sso: () => [given('ssoOptions')],
    oauth: () => [given('oauthOptions')],
  };
  return config.products.flatMap((product) => byProduct[product]());
}

/** Who has no password yet is emailed a login link, which leads to where one is set. */
function firstPassword({ resetPasswordRedirectURL: url }: Redirects): Redirects {
  return { loginRedirectURL: url, signupRedirectURL: url };
}
