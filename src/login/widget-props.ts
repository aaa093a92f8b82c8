import { B2BProducts, type StytchB2BProps } from '@stytch/react/b2b';
import type { LoginConfig } from './define-login.ts';
import type { LoginEntry } from './login-entry.ts';
import { mergeTheme } from './widget-theme.ts';

/** The props of `<StytchB2B>` for a login config, an entry and the page's origin (`https://host:port`). */
export function widgetProps(
  login: LoginConfig,
  entry: Pick<LoginEntry, 'authFlowType' | 'slug'>,
  origin: string,
): StytchB2BProps {
  const { config, presentation, ...rest } = login;
  const landing = `${origin}/authenticate`;
  return {
    ...rest,
    presentation: { ...presentation, theme: mergeTheme(presentation?.theme) },
    config: {
      ...config,
      products: config.products.map((name) => B2BProducts[name]),
      authFlowType: entry.authFlowType ?? config.authFlowType,
      ...(entry.slug ? { organizationSlug: entry.slug } : {}),
      emailMagicLinksOptions: {
        discoveryRedirectURL: landing,
        loginRedirectURL: landing,
        signupRedirectURL: landing,
        ...config.emailMagicLinksOptions,
      },
      passwordOptions: {
        discoveryRedirectURL: landing,
        loginRedirectURL: landing,
        resetPasswordRedirectURL: `${origin}/reset-password`,
        ...config.passwordOptions,
      },
      ssoOptions: { loginRedirectURL: landing, signupRedirectURL: landing, ...config.ssoOptions },
      // Without providers the SDK must get no options at all: it reads the first one.
      ...(config.oauthOptions && {
        oauthOptions: {
          discoveryRedirectURL: landing,
          loginRedirectURL: landing,
          signupRedirectURL: landing,
          ...config.oauthOptions,
        },
      }),
    },
  };
}
