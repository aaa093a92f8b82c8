import { screen } from '@testing-library/react';
import { vi } from 'vitest';
import type { TestProject } from '#sandbox/testing';
import { sandbox } from '../../packages/sandbox/test/helpers/stytch-test-environment.ts';
import type { RenderedApp } from './render-app.tsx';

/** A member of an organization that asks for no second factor. */
export const NORA = 'new@optional-mfa.test';
/** A page behind the gate. */
export const DEEP = '/dashboard/reports/2026?page=2#totals';

export const address = () => window.location.pathname + window.location.search + window.location.hash;
export const loginField = () => screen.findByLabelText('Email');

/** Time passes for the browser and for Stytch. */
export function pass({ uuid }: TestProject, minutes: number): void {
  vi.setSystemTime(Date.now() + minutes * 60_000);
  sandbox.advanceClock(uuid, minutes * 60);
}

/** Leaves what a new tab knows: the browser's storage and cookies, and nothing of the tab before. */
export function inNewTab(): void {
  sessionStorage.clear();
}

export async function requestLink(app: RenderedApp, email: string): Promise<void> {
  await app.user.type(await loginField(), email);
  await app.user.click(screen.getByRole('button', { name: 'Continue with email' }));
  await screen.findByText('Check your email');
}

export async function followLink(app: RenderedApp, email: string): Promise<void> {
  await app.followLink(email);
  await app.user.click(await screen.findByText('Optional MFA'));
  await screen.findByRole('heading', { name: /Hello|Page not found/ });
}

export async function signIn(app: RenderedApp, email = NORA): Promise<void> {
  await requestLink(app, email);
  await followLink(app, email);
}
