import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { newProject } from '#sandbox/testing';
import { sandbox } from '../../packages/sandbox/test/helpers/stytch-test-environment.ts';
import type { LoginConfig } from '../../src/login/define-login.ts';
import { loginConfig } from '../helpers/login-config.ts';
import { renderApp } from '../helpers/render-app.tsx';

const inOrganizationFlow: LoginConfig = {
  ...loginConfig,
  config: { ...loginConfig.config, authFlowType: 'Organization' },
};

describe('where the flow needs an organization and the address names none', () => {
  test.each(['acme', ' Acme ', 'https://app.example.com/login/acme?from=mail'])(
    'the page asks for it, and takes “%s” to its login',
    async (typed) => {
      const app = renderApp({ login: inOrganizationFlow });
      expect(await screen.findByText('Which organization do you sign in to?')).toBeVisible();
      expect(screen.queryByText(/could not be found/)).toBeNull();
      await app.user.type(await screen.findByLabelText('Organization'), `${typed}{Enter}`);
      expect(await screen.findByText('Continue to Acme')).toBeVisible();
      expect(window.location.pathname).toBe('/login/acme');
    },
  );

  test('one that there is not is said to be missing, and another can be given', async () => {
    const app = renderApp({ login: inOrganizationFlow });
    await app.user.type(await screen.findByLabelText('Organization'), 'nobody');
    await app.user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(await screen.findByText(/organization you are looking for could not be found/)).toBeVisible();
    await app.user.click(screen.getByRole('link', { name: 'Sign in to another organization' }));
    expect(await screen.findByLabelText('Organization')).toHaveValue('');
  });

  test('none at all leads nowhere', async () => {
    const app = renderApp({ login: inOrganizationFlow });
    await app.user.type(await screen.findByLabelText('Organization'), ' {Enter}');
    expect(await screen.findByText('Enter your organization.')).toBeVisible();
    expect(window.location.pathname).toBe('/login');
  });
});

describe('an organization whose members can’t sign in here', () => {
  /** The login of one that allows nothing but these, and has no connection for single sign-on. */
  function openLogin(allowed_auth_methods: string[], login = loginConfig) {
    const project = newProject();
    const seed = sandbox.exportSeed(project.uuid);
    const found = seed.organizations.find(({ organization_slug }) => organization_slug === 'optional-mfa');
    Object.assign(found ?? {}, { auth_methods: 'RESTRICTED', allowed_auth_methods });
    sandbox.importSeed(project.uuid, seed);
    renderApp({ path: '/login/optional-mfa', project, login });
  }

  const products = (...names: LoginConfig['config']['products'][number][]): LoginConfig => ({
    ...loginConfig,
    config: {
      ...loginConfig.config,
      products: names,
      oauthOptions: { providers: ['google'] },
      ssoOptions: {},
    },
  });

  test.each([
    ['allows passwords alone', ['password'], loginConfig],
    ['allows another provider', ['github_oauth'], products('oauth')],
    ['has no connection for single sign-on', ['sso'], products('sso')],
  ])('as it %s says so, with a way on', async (_, allowed, login) => {
    openLogin(allowed, login);
    expect(
      await screen.findByText(/none of the ways in which Optional MFA lets its members sign in/),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'Sign in to another organization' })).toBeVisible();
  });

  test('says nothing of the kind where there is a way', async () => {
    openLogin(['magic_link', 'password']);
    expect(await screen.findByLabelText('Email')).toBeVisible();
    await waitFor(() => expect(screen.getByText('Continue to Optional MFA')).toBeVisible());
    expect(screen.queryByText(/none of the ways/)).toBeNull();
  });
});
