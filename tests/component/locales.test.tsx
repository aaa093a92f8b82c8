import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { LocaleChoice, LoginConfig } from '../../src/login/define-login.ts';
import { PRODUCT_NAME } from '../../src/ui/brand.ts';
import { loginConfig } from '../helpers/login-config.ts';
import { renderApp } from '../helpers/render-app.tsx';
import { recordRequests, type SentRequest } from '../helpers/sent-requests.ts';
import { type Signposts, signInBy } from '../helpers/sign-in-by.ts';

const inLocale = (locale: LocaleChoice): LoginConfig => ({ ...loginConfig, locale });

/** The `locale` of each call to Stytch. */
const localesSent = (sent: readonly SentRequest[]): Record<string, unknown> =>
  Object.fromEntries(sent.map(({ path, body }) => [path.replace('/sdk/v1/b2b/', ''), body.locale]));

const SPANISH: Signposts = {
  email: 'Correo electrónico',
  send: 'Continuar con correo electrónico',
  code: 'Código de un solo uso',
};

const PORTUGUESE: Signposts = {
  email: 'E-mail',
  send: 'Continuar com e-mail',
  code: 'Código de uso único',
};

describe.each([
  {
    locale: 'es',
    tag: 'es',
    signposts: SPANISH,
    title: `Iniciar sesión · ${PRODUCT_NAME}`,
    heading: `Inicie sesión en ${PRODUCT_NAME}`,
    texts: {
      email: ['Cree una cuenta o inicie sesión'],
      'link sent': ['Revise su correo electrónico', 'Abrir en Gmail'],
      organizations: ['Seleccione una organización para continuar', 'Crear una organización'],
      code: ['Introduzca el código', /^Su código caduca en \d+:\d\d\.$/, 'Reenviar código'],
      dashboard: ['Hola, Sam Okafor', 'Su cuenta', 'Autenticación multifactor', 'Cambiar cómo inicia sesión'],
    },
  },
  {
    locale: 'pt-br',
    tag: 'pt-BR',
    signposts: PORTUGUESE,
    title: `Entrar · ${PRODUCT_NAME}`,
    heading: `Entre em ${PRODUCT_NAME}`,
    texts: {
      email: ['Crie uma conta ou entre'],
      'link sent': ['Verifique seu e-mail', 'Abrir no Gmail'],
      organizations: ['Selecione uma organização para continuar', 'Criar uma organização'],
      code: ['Digite o código', /^Seu código expira em \d+:\d\d\.$/, 'Reenviar código'],
      dashboard: ['Olá, Sam Okafor', 'Sua conta', 'Autenticação multifator', 'Mudar a forma de entrar'],
    },
  },
] as const)('in $locale', ({ locale, tag, signposts, title, heading, texts }) => {
  test('a member signs in on pages, by emails and by texts that are all in that language', async () => {
    const sent = recordRequests();
    const app = renderApp({ login: inLocale(locale) });
    expect(await screen.findByRole('heading', { name: heading })).toBeVisible();
    expect(document.title).toBe(title);
    expect(document.documentElement).toHaveAttribute('lang', tag);

    await signInBy(signposts, app, (step) => {
      for (const text of texts[step]) expect(screen.getByText(text)).toBeVisible();
    });
    expect(localesSent(sent)).toMatchObject({
      'magic_links/email/discovery/send': locale,
      // Stytch texts the member in the course of this call.
      'discovery/intermediate_sessions/exchange': locale,
    });
  });
});

describe('the language of the pages', () => {
  test('is the first of the browser’s list that there is', async () => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['eo', 'es-MX', 'en']);
    renderApp();
    expect(await screen.findByLabelText('Correo electrónico')).toBeVisible();
    expect(document.documentElement).toHaveAttribute('lang', 'es');
  });

  test('is not preceded by English while it loads', async () => {
    const seen: string[] = [];
    const observer = new MutationObserver(() => seen.push(document.body.textContent));
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    renderApp({ login: inLocale('pt-br') });
    expect(await screen.findByLabelText('E-mail')).toBeVisible();
    observer.disconnect();
    expect(seen.join(' ')).not.toMatch(/sign|log in|email\b/i);
  });

  test('goes for texts that the widget has sent, and for the page of an address that is none', async () => {
    const sent = recordRequests();
    const app = renderApp({ path: '/login/sms-only', login: inLocale('es') });
    await app.user.type(await screen.findByLabelText('Correo electrónico'), 'new@sms-only.test');
    await app.user.click(screen.getByRole('button', { name: SPANISH.send }));
    await screen.findByText('Revise su correo electrónico');
    await app.followLink('new@sms-only.test');
    await app.user.type(await screen.findByLabelText('Número de teléfono'), '2015550199');
    const submit = screen.getByRole('button', { name: 'Continuar' });
    await waitFor(() => expect(submit).toBeEnabled());
    await app.user.click(submit);
    await screen.findByText('Introduzca el código');
    expect(localesSent(sent)).toMatchObject({
      'magic_links/email/login_or_signup': 'es',
      'magic_links/authenticate': 'es',
      'otps/sms/send': 'es',
    });

    app.visit('/nowhere');
    expect(await screen.findByRole('heading', { name: 'Página no encontrada' })).toBeVisible();
  });

  test('leaves a language that the config names for emails alone', async () => {
    const sent = recordRequests();
    const config = { ...loginConfig.config, emailMagicLinksOptions: { locale: 'fr' } };
    const app = renderApp({ login: { ...loginConfig, config, locale: 'es' } });
    await app.user.type(await screen.findByLabelText('Correo electrónico'), 'sms@acme.test');
    await app.user.click(screen.getByRole('button', { name: SPANISH.send }));
    await screen.findByText('Revise su correo electrónico');
    expect(localesSent(sent)).toMatchObject({ 'magic_links/email/discovery/send': 'fr' });
  });

  test('gives way to the wording of the config', async () => {
    renderApp({ login: { ...inLocale('es'), strings: { 'login.title': 'Bienvenidos' } } });
    expect(await screen.findByText('Bienvenidos')).toBeVisible();
    expect(screen.getByLabelText('Correo electrónico')).toBeVisible();
  });
});

describe('the colours of the pages', () => {
  test.each(['light', 'dark'] as const)('are %s where the config says so', async (colorScheme) => {
    renderApp({ login: { ...loginConfig, colorScheme } });
    expect(document.documentElement).toHaveAttribute('data-color-scheme', colorScheme);
  });

  test('are those of the system otherwise', () => {
    renderApp();
    expect(document.documentElement).not.toHaveAttribute('data-color-scheme');
  });
});
