import { screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import type { RenderedApp } from './render-app.tsx';

/** From `/login`: has a link sent, opens it, and picks the organization, as a member would. */
export async function showEmailedLink(app: RenderedApp, email: string, organization = 'Acme'): Promise<void> {
  await app.user.type(await screen.findByLabelText('Email'), email);
  await app.user.click(screen.getByRole('button', { name: 'Continue with email' }));
  await screen.findByText('Check your email');
  await app.followLink(email);
  await app.user.click(await screen.findByText(organization));
}

/** Types a number, and submits it once the widget has parsed it. */
export async function givePhone(app: RenderedApp, nationalNumber: string): Promise<void> {
  await app.user.type(await screen.findByLabelText('Phone number'), nationalNumber);
  const submit = screen.getByRole('button', { name: 'Continue' });
  await waitFor(() => expect(submit).toBeEnabled());
  await app.user.click(submit);
}

/** Types a code over what the widget's six boxes hold; they submit themselves. */
export async function enterCode(app: RenderedApp, code: string): Promise<void> {
  const boxes = await screen.findByLabelText('One-time passcode');
  await app.user.clear(boxes);
  await app.user.type(boxes, code);
}

/** Types the code that was texted to a number (E.164), once the widget asks for it. */
export async function enterTextedCode(app: RenderedApp, number: string): Promise<void> {
  await screen.findByLabelText('One-time passcode');
  await enterCode(app, app.inbox.latestSms(number).code);
}

/** Signs `sms@acme.test` in, whose phone number is known, up to the dashboard. */
export async function signIn(app: RenderedApp): Promise<void> {
  await showEmailedLink(app, 'sms@acme.test');
  await enterTextedCode(app, '+12025550143');
  await screen.findByText('Your account');
}

/** From any page of the dashboard, by its account menu. */
export async function signOut(app: RenderedApp): Promise<void> {
  await app.user.click(await screen.findByRole('button', { name: /^Account:/ }));
  await app.user.click(screen.getByRole('button', { name: 'Sign out' }));
}
