import { loadWidget } from '../login/widget/load-widget.ts';
import type { Part } from './expected-parts.ts';

export async function loadLoginPage() {
  return (await import('../login/sign-in-pages.ts')).LoginPage;
}

export async function loadSecondFactorPage() {
  return (await import('../login/sign-in-pages.ts')).SecondFactorPage;
}

export async function loadResetPasswordPage() {
  return (await import('../login/sign-in-pages.ts')).ResetPasswordPage;
}

export async function loadDashboard() {
  return (await import('../dashboard/dashboard.tsx')).Dashboard;
}

export async function loadNotFoundPage() {
  return (await import('./not-found-page.tsx')).NotFoundPage;
}

export async function loadStartProblemPage() {
  return (await import('./start-problem-page.tsx')).StartProblemPage;
}

/** How to load each part. Nothing here needs React, so that loading may begin before React is there. */
export const PART_LOADERS: Readonly<Record<Part, () => Promise<unknown>>> = {
  'sign-in': loadLoginPage,
  widget: loadWidget,
  dashboard: loadDashboard,
};
