import { describe, expect, test } from 'vitest';
import { type ColorScheme, defineLogin, type LoginConfig } from '../../src/login/define-login.ts';
import { widgetProps } from '../../src/login/widget/widget-props.ts';
import { loginConfig } from '../helpers/login-config.ts';

const ORIGIN = 'https://app.example.com';
const discovery = { authFlowType: undefined, slug: undefined };

describe("the widget's props", () => {
  test('hold the products that the config names', () => {
    const { config } = widgetProps(loginConfig, discovery, ORIGIN);
    expect(config.products).toEqual(['emailMagicLinks']);
  });

  test('offer SMS first and the authenticator app second', () => {
    const { config } = widgetProps(loginConfig, discovery, ORIGIN);
    expect(config.mfaProductInclude).toEqual(['smsOtp', 'totp']);
    expect(config.mfaProductOrder).toEqual(['smsOtp', 'totp']);
  });

  test('name the organization of the address', () => {
    const { config } = widgetProps(loginConfig, { authFlowType: 'Organization', slug: 'acme' }, ORIGIN);
    expect(config).toMatchObject({ authFlowType: 'Organization', organizationSlug: 'acme' });
  });

  test('send emailed links back to this app, unless the config says where', () => {
    const login: LoginConfig = defineLogin({
      config: {
        ...loginConfig.config,
        emailMagicLinksOptions: {
          loginRedirectURL: 'https://other.example.com/in',
          loginExpirationMinutes: 10,
        },
      },
    });
    expect(widgetProps(login, discovery, ORIGIN).config.emailMagicLinksOptions).toEqual({
      discoveryRedirectURL: 'https://app.example.com/authenticate',
      loginRedirectURL: 'https://other.example.com/in',
      signupRedirectURL: 'https://app.example.com/authenticate',
      loginExpirationMinutes: 10,
      locale: 'en',
    });
  });

  test('complete redirect URLs that are paths of the app, and no others', () => {
    const login = defineLogin({
      config: {
        authFlowType: 'Organization',
        products: ['emailMagicLinks', 'passwords', 'sso', 'oauth'],
        sessionOptions: { sessionDurationMinutes: 60 },
        emailMagicLinksOptions: { signupRedirectURL: '/welcome', loginTemplateId: '/in' },
        passwordOptions: { resetPasswordRedirectURL: '/reset-password' },
        ssoOptions: { loginRedirectURL: '/authenticate?by=sso' },
        oauthOptions: { providers: ['google'], loginRedirectURL: 'https://other.example.com/in' },
      },
    });
    expect(widgetProps(login, discovery, ORIGIN).config).toMatchObject({
      emailMagicLinksOptions: { signupRedirectURL: `${ORIGIN}/welcome`, loginTemplateId: '/in' },
      passwordOptions: { resetPasswordRedirectURL: `${ORIGIN}/reset-password` },
      ssoOptions: { loginRedirectURL: `${ORIGIN}/authenticate?by=sso` },
      oauthOptions: { providers: ['google'], loginRedirectURL: 'https://other.example.com/in' },
    });
  });

  test("ask for emails and texts in the page's language, unless the config names another", () => {
    const login = { ...loginConfig, config: { ...loginConfig.config, smsOtpOptions: { locale: 'fr' } } };
    const { config } = widgetProps(login, discovery, ORIGIN, { locale: 'pt-br', strings: {} });
    expect(config).toMatchObject({
      emailMagicLinksOptions: { locale: 'pt-br' },
      emailOtpOptions: { locale: 'pt-br' },
      passwordOptions: { locale: 'pt-br' },
      smsOtpOptions: { locale: 'fr' },
    });
  });

  test('ask for emails and texts in English where the pages are disguised', () => {
    const { config } = widgetProps(loginConfig, discovery, ORIGIN, { locale: 'pseudo', strings: {} });
    expect(config.smsOtpOptions).toEqual({ locale: 'en' });
  });

  test('lay the wording of the config over that of the language', () => {
    const login = { ...loginConfig, strings: { 'login.title': 'Bienvenidos' } };
    const spanish = { 'login.title': 'Inicie sesión', 'button.goBack': 'Volver' };
    const { strings } = widgetProps(login, discovery, ORIGIN, { locale: 'es', strings: spanish });
    expect(strings).toEqual({ 'login.title': 'Bienvenidos', 'button.goBack': 'Volver' });
  });

  test('send reset links and providers back to this app, and name providers only where the config does', () => {
    const { config } = widgetProps(loginConfig, discovery, ORIGIN);
    expect(config.passwordOptions).toEqual({
      locale: 'en',
      discoveryRedirectURL: 'https://app.example.com/authenticate',
      loginRedirectURL: 'https://app.example.com/authenticate',
      resetPasswordRedirectURL: 'https://app.example.com/reset-password',
    });
    expect(config.ssoOptions?.loginRedirectURL).toBe('https://app.example.com/authenticate');
    expect(config).not.toHaveProperty('oauthOptions');
    const login = defineLogin({
      ...loginConfig,
      config: { ...loginConfig.config, oauthOptions: { providers: ['google'] } },
    });
    expect(widgetProps(login, discovery, ORIGIN).config.oauthOptions).toEqual({
      providers: ['google'],
      discoveryRedirectURL: 'https://app.example.com/authenticate',
      loginRedirectURL: 'https://app.example.com/authenticate',
      signupRedirectURL: 'https://app.example.com/authenticate',
    });
  });

  test('lay the theme of the config over that of the app', () => {
    const login = defineLogin({ ...loginConfig, presentation: { theme: { primary: '#0b5' } } });
    const theme = widgetProps(login, discovery, ORIGIN).presentation?.theme;
    expect(theme).toMatchObject({ primary: '#0b5', background: 'var(--color-surface)' });
  });

  test('leave a light and a dark theme to the system, unless the config sets the colour scheme', () => {
    const theme = [{ primary: '#0b5' }, { primary: '#6f9' }] as const;
    const chosen = (colorScheme: ColorScheme) =>
      widgetProps({ ...loginConfig, presentation: { theme }, colorScheme }, discovery, ORIGIN).presentation
        ?.theme;
    expect(chosen('auto')).toMatchObject([{ primary: '#0b5' }, { primary: '#6f9' }]);
    expect(chosen('light')).toMatchObject({ primary: '#0b5' });
    expect(chosen('dark')).toMatchObject({ primary: '#6f9', background: 'var(--color-surface)' });
  });
});
