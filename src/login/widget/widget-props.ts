import type { Strings, StytchB2BProps } from '@stytch/react/b2b';
import { LANGUAGES, type PageLocale } from '../../locales/locale.ts';
import { completeRedirects, defaultRedirects } from '../config/redirect-urls.ts';
import type { ProductName } from '../config/sdk-types.ts';
import type { LoginConfig } from '../define-login.ts';
import type { LoginEntry } from '../login-entry.ts';
import { mergeTheme } from './widget-theme.ts';

/** The props of `<StytchB2B>`, but that products are named: the products themselves are the heavy part of the widget. */
export interface WidgetProps extends Omit<StytchB2BProps, 'config'> {
  readonly config: Omit<StytchB2BProps['config'], 'products'> & { readonly products: readonly ProductName[] };
}

/** A language, and the widget's wording in it, once it is there. */
export interface WidgetLanguage {
  readonly locale: PageLocale;
  readonly strings: Strings | undefined;
}

const ENGLISH: WidgetLanguage = { locale: 'en', strings: {} };

/**
 * The widget's props for a login config, an entry, and a language.
 * @param app its address without a slash at its end, such as `https://app.example.com`
 */
export function widgetProps(
  login: LoginConfig,
  entry: Pick<LoginEntry, 'authFlowType' | 'slug'>,
  app: string,
  language = ENGLISH,
): WidgetProps {
  const { presentation } = login;
  // Which organization it is, is the entry's to say: a link may name another one, or none.
  const { organizationSlug: _, ...config } = login.config;
  const redirects = defaultRedirects(app);
  // Stytch's emails and texts are disguised in no language.
  const locale = language.locale === 'pseudo' ? 'en' : LANGUAGES[language.locale].messages;
  return {
    strings: { ...language.strings, ...login.strings },
    presentation: { ...presentation, theme: mergeTheme(presentation?.theme, login.colorScheme) },
    config: {
      ...config,
      authFlowType: entry.authFlowType ?? config.authFlowType,
      ...(entry.slug ? { organizationSlug: entry.slug } : {}),
      emailMagicLinksOptions: {
        ...redirects.emailMagicLinksOptions,
        locale,
        ...completeRedirects(config.emailMagicLinksOptions ?? {}, app),
      },
      emailOtpOptions: { locale, ...config.emailOtpOptions },
      passwordOptions: {
        ...redirects.passwordOptions,
        locale,
        ...completeRedirects(config.passwordOptions ?? {}, app),
      },
      ssoOptions: {
        ...redirects.ssoOptions,
        ...completeRedirects(config.ssoOptions ?? {}, app),
      },
      // Without providers the SDK must get no options at all: it reads the first one.
      ...(config.oauthOptions && {
        oauthOptions: {
          ...redirects.oauthOptions,
          ...completeRedirects(config.oauthOptions, app),
        },
      }),
      smsOtpOptions: { locale, ...config.smsOtpOptions },
    },
  };
}
