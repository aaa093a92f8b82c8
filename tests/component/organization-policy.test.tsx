import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { enterTextedCode } from '../helpers/sign-in-steps.ts';
import { type SignedInApp, signedInApp, withoutMfa } from '../helpers/signed-in-app.ts';

const openAsAdmin = () => signedInApp('/dashboard/organization', 'admin@acme.test');

const policy = async ({ backend, organization_id }: SignedInApp) => {
  const { mfa_policy, mfa_methods, allowed_mfa_methods } = (
    await backend.organizations.get({ organization_id })
  ).organization;
  return { mfa_policy, mfa_methods, allowed_mfa_methods };
};

/** Asks for a review of the form, which the dialog shows. */
async function review(app: SignedInApp) {
  await app.user.click(screen.getByRole('button', { name: 'Review changes' }));
  const dialog = within(await screen.findByRole('dialog'));
  return { dialog, save: () => app.user.click(dialog.getByRole('button', { name: 'Save changes' })) };
}

test('a member reads what the organization asks for, and who may change it', async () => {
  await signedInApp('/dashboard/organization', 'sms@acme.test');
  expect(await screen.findByText('Only admins of Acme can change this.')).toBeVisible();
  expect(screen.getByText('Every member')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Review changes' })).toBeNull();
});

describe('an admin', () => {
  test('restricts the methods, once they have seen whom that affects', async () => {
    const app = await openAsAdmin();
    expect(await screen.findByLabelText('Every member')).toBeChecked();
    await app.user.click(screen.getByLabelText('Only some'));
    await app.user.click(screen.getByLabelText('Texted passcode'));
    const { dialog, save } = await review(app);
    expect(dialog.getByText('Authenticator app')).toBeVisible();
    await dialog.findByText(/before they get in again/);
    expect(dialog.getByRole('status')).toHaveTextContent('2 of 5');
    expect(dialog.getAllByRole('listitem')).toHaveLength(2);
    expect(await policy(app)).toMatchObject({ mfa_methods: 'ALL_ALLOWED' });
    await save();
    expect(await screen.findByText('Saved.')).toBeVisible();
    expect(await policy(app)).toEqual({
      mfa_policy: 'REQUIRED_FOR_ALL',
      mfa_methods: 'RESTRICTED',
      allowed_mfa_methods: ['totp'],
    });
    expect(screen.getByLabelText('Texted passcode')).not.toBeChecked();
  });

  test('has to leave at least one method', async () => {
    const app = await openAsAdmin();
    await app.user.click(await screen.findByLabelText('Only some'));
    await app.user.click(screen.getByLabelText('Texted passcode'));
    await app.user.click(screen.getByLabelText('Authenticator app'));
    await app.user.click(screen.getByRole('button', { name: 'Review changes' }));
    expect(await screen.findByText('Choose at least one method.')).toBeVisible();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('leaves the second step to the members, and hears that those who have one keep it', async () => {
    const app = await openAsAdmin();
    await app.user.click(await screen.findByLabelText('Up to each member'));
    const { dialog, save } = await review(app);
    expect(dialog.getByText(/Those who have it are still asked/)).toBeVisible();
    await save();
    expect(await screen.findByText('Saved.')).toBeVisible();
    expect(await policy(app)).toMatchObject({ mfa_policy: 'OPTIONAL', mfa_methods: 'ALL_ALLOWED' });
  });

  test('no longer reads that a change is saved while they make the next', async () => {
    const app = await openAsAdmin();
    await app.user.click(await screen.findByLabelText('Up to each member'));
    await (await review(app)).save();
    const saved = await screen.findByText('Saved.');
    await app.user.click(screen.getByLabelText('Every member'));
    expect(saved).not.toBeInTheDocument();
    await (await review(app)).save();
    expect(await screen.findByText('Saved.')).toBeVisible();
  });

  test('who requires what their own session lacks is asked for it, and goes on', async () => {
    const app = await signedInApp('/dashboard/organization', 'admin@acme.test', { seed: withoutMfa });
    await app.user.click(await screen.findByLabelText('Every member'));
    const { dialog, save } = await review(app);
    expect(dialog.getByText(/You too: your session is without it/)).toBeVisible();
    await dialog.findByText(/before they get in again/);
    expect(dialog.getByRole('status')).toHaveTextContent('1 of 5');
    await save();
    expect(await screen.findByText('One more step')).toBeVisible();
    await enterTextedCode(app, '+12025550145');
    expect(await screen.findByRole('heading', { name: 'Acme', level: 1 })).toBeVisible();
    expect(await screen.findByLabelText('Every member')).toBeChecked();
  });

  test('whose role was taken away meanwhile hears it, and nothing is changed', async () => {
    const app = await openAsAdmin();
    await app.user.click(await screen.findByLabelText('Up to each member'));
    const { organization_id, member_id } = app;
    await app.backend.organizations.members.update({ organization_id, member_id, roles: [] });
    const { dialog, save } = await review(app);
    expect(await dialog.findByText('How many members that affects is not known.')).toBeVisible();
    await save();
    expect(await dialog.findByText(/Your roles do not allow this/)).toBeVisible();
    expect(await policy(app)).toMatchObject({ mfa_policy: 'REQUIRED_FOR_ALL' });
  });
});
