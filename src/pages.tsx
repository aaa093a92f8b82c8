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
import { inChunk } from './ui/in-chunk.tsx';

const options = { waiting: <LoadingPage /> };

export const LoginPage = inChunk(loadLoginPage, options);
export const SecondFactorPage = inChunk(loadSecondFactorPage, options);
export const ResetPasswordPage = inChunk(loadResetPasswordPage, options);
export const Dashboard = inChunk(loadDashboard, options);
export const NotFoundPage = inChunk(loadNotFoundPage, options);
export const StartProblemPage = inChunk(loadStartProblemPage, options);

/** Has the pages among some parts ready to render. Never rejects: a page that is missing says so when it is shown. */
export async function preparePages(parts: readonly Part[]): Promise<void> {
  const pages = { 'sign-in': LoginPage, dashboard: Dashboard, widget: undefined };
  await Promise.allSettled(parts.map((part) => pages[part]?.load()));
}
