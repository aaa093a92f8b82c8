import type { LoginConfig } from '../define-login.ts';
import type { ProductName } from './sdk-types.ts';

interface AuthPolicy {
  readonly auth_methods: string;
  readonly allowed_auth_methods?: readonly string[];
}

/** Stytch's names of primary factors; OAuth has one for each provider. */
const API_NAME = {
  emailMagicLinks: 'magic_link',
  emailOtp: 'email_otp',
  passwords: 'password',
  sso: 'sso',
} as const;

/** The config's primary factors that an organization allows. */
export function allowedProducts(
  { auth_methods, allowed_auth_methods = [] }: AuthPolicy,
  { products, oauthOptions }: LoginConfig['config'],
): readonly ProductName[] {
  if (auth_methods !== 'RESTRICTED') return products;
  const names = (product: ProductName): string[] =>
    product === 'oauth' ? providersOf(oauthOptions) : [API_NAME[product]];
  return products.filter((product) => names(product).some((name) => allowed_auth_methods.includes(name)));
}

function providersOf(options: LoginConfig['config']['oauthOptions']): string[] {
  return (options?.providers ?? []).map(
    (provider) => `${typeof provider === 'string' ? provider : provider.type}_oauth`,
  );
}

interface FoundOrganization extends AuthPolicy {
  readonly sso_active_connections: readonly unknown[];
}

/** Whether the widget has nothing to show for an organization: of what it allows, single sign-on needs a connection, too. */
export function offersNothing(organization: FoundOrganization, config: LoginConfig['config']): boolean {
  return !allowedProducts(organization, config).some(
    (product) => product !== 'sso' || organization.sso_active_connections.length > 0,
  );
}
