import { preloadable } from '../ui/chunks/preloadable.tsx';
import type { Part } from './expected-parts.ts';
import {
  loadDashboard,
  loadLoginPage,
  loadNotFoundPage,
  loadResetPasswordPage,
  loadSecondFactorPage,
  loadStartProblemPage,
} from './load-parts.ts';
import { LoadingPage } from './loading-page.tsx';

const options = { waiting: <LoadingPage /> };

export const LoginPage = preloadable(loadLoginPage, options);
export const SecondFactorPage = preloadable(loadSecondFactorPage, options);
export const ResetPasswordPage = preloadable(loadResetPasswordPage, options);
export const Dashboard = preloadable(loadDashboard, options);
export const NotFoundPage = preloadable(loadNotFoundPage, options);
export const StartProblemPage = preloadable(loadStartProblemPage, options);

/** Has the pages among some parts ready to render. Never rejects: a page that is missing says so when it is shown. */
export async function preparePages(parts: readonly Part[]): Promise<void> {
  const pages = { 'sign-in': LoginPage, dashboard: Dashboard, widget: undefined };
  await Promise.allSettled(parts.map((part) => pages[part]?.load()));
}
