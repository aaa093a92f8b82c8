import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { seededTotpSecrets, totpCode } from '../../packages/sandbox/test/helpers/codes.ts';
import { enterCode } from '../helpers/sign-in-steps.ts';
import { type SignedInApp, signedInApp } from '../helpers/signed-in-app.ts';

const EXCHANGE = 'POST /sdk/v1/b2b/sessions/exchange';

const open = (options = {}) => signedInApp('/dashboard/organization', 'admin@acme.test', options);

const switchTo = async (app: SignedInApp, name: string) =>
  app.user.click(await screen.findByRole('button', { name: `Switch to ${name}` }));

const appCode = () => totpCode(seededTotpSecrets['admin@acme.test']);

describe('the list of a member’s organizations', () => {
  test('marks the one they are in, and says what the others ask for', async () => {
    await open();
    await screen.findByRole('button', { name: 'Switch to Authenticator Only' });
    const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(rows).toContainEqual(expect.stringMatching(/^AcmeYou are here/));
    expect(rows).toContainEqual(
      expect.stringMatching(/^Authenticator OnlyAsks for Multi-Factor Authentication/),
    );
    expect(rows).toContainEqual('Optional MFASwitch');
  });

  test('says so where there is no other', async () => {
    await signedInApp('/dashboard/organization', 'sms@acme.test');
    expect(await screen.findByText('You belong to no other organization.')).toBeVisible();
  });

  test('can be asked for again where it does not come', async () => {
    const app = await signedInApp('/dashboard', 'admin@acme.test');
    app.fails('POST /sdk/v1/b2b/discovery/organizations', { times: 1, drop: true });
    await app.user.click(await screen.findByRole('link', { name: 'Organization' }));
    expect(await screen.findByText(/can’t be reached/)).toBeVisible();
    await app.user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('button', { name: 'Switch to Optional MFA' })).toBeVisible();
  });

  test('has those that invite them, which the switch accepts', async () => {
    const app = await open({
      seed: ({ organizations }: { organizations: { organization_slug?: string; members?: object[] }[] }) => {
        organizations
          .find(({ organization_slug }) => organization_slug === 'sms-only')
          ?.members?.push({ email_address: 'admin@acme.test', status: 'invited', name: 'Ada Moreau' });
      },
    });
    expect(await screen.findByText('You are invited')).toBeVisible();
    await switchTo(app, 'SMS Only');
    expect(await screen.findByLabelText('Phone number')).toBeVisible();
  });
});

describe('a member who switches', () => {
  test('arrives at once where nothing more is asked for', async () => {
    const app = await open();
    await switchTo(app, 'Optional MFA');
    expect(await screen.findByText('Hello, Ada Moreau')).toBeVisible();
    expect(screen.getByText('Optional MFA')).toBeVisible();
    expect(window.location.pathname).toBe('/dashboard');
  });

  test('shows the second factor of the other organization first', async () => {
    const app = await open();
    await switchTo(app, 'Authenticator Only');
    expect(await screen.findByText(/Authenticator Only asks for Multi-Factor Authentication/)).toBeVisible();
    await screen.findByText('Enter verification code');
    await enterCode(app, appCode());
    expect(await screen.findByText('Hello, Ada Moreau')).toBeVisible();
    expect(screen.getByText('Authenticator Only')).toBeVisible();
    expect(window.location.pathname).toBe('/dashboard');
  });

  test('may stay where they are instead, with the session they had', async () => {
    const app = await open();
    await switchTo(app, 'Authenticator Only');
    await app.user.click(await screen.findByRole('button', { name: 'Stay in Acme' }));
    expect(await screen.findByRole('heading', { name: 'Acme', level: 1 })).toBeVisible();
    expect(document.cookie).toContain(app.session_token);
  });

  test('hears why it can’t be, tries again, or stays', async () => {
    const app = await open();
    app.fails(EXCHANGE, { times: 1, respond: { status: 404, error_type: 'member_not_found' } });
    await switchTo(app, 'Optional MFA');
    expect(await screen.findByText('You could not be switched to Optional MFA')).toBeVisible();
    expect(screen.getByText(/You no longer belong to that organization/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Stay in Acme' })).toHaveAttribute(
      'href',
      '/dashboard/organization',
    );
    await app.user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Hello, Ada Moreau')).toBeVisible();
  });

  test('is asked for another first factor by the organization’s own page', async () => {
    const app = await open({
      seed: ({ organizations }: { organizations: { organization_slug?: string }[] }) => {
        const other = organizations.find(({ organization_slug }) => organization_slug === 'optional-mfa');
        Object.assign(other ?? {}, { auth_methods: 'RESTRICTED', allowed_auth_methods: ['password'] });
      },
    });
    expect(await screen.findByText('Asks you to sign in another way')).toBeVisible();
    await switchTo(app, 'Optional MFA');
    await waitFor(() => expect(window.location.pathname).toBe('/login/optional-mfa'));
    expect(screen.queryByText(/Your session/)).toBeNull();
  });
});

test('an address alone switches nobody', async () => {
  await signedInApp('/switch', 'admin@acme.test');
  expect(await screen.findByRole('heading', { name: 'Acme', level: 1 })).toBeVisible();
  expect(window.location.pathname).toBe('/dashboard/organization');
});
