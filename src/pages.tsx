import type { Part } from './expected-parts.ts';
import { loadDashboard, loadLoginPage, loadResetPasswordPage, loadSecondFactorPage } from './load-parts.ts';
import { LoadingPage } from './loading-page.tsx';
import { inChunk } from './ui/in-chunk.tsx';

export const LoginPage = inChunk(loadLoginPage, <LoadingPage />);
export const SecondFactorPage = inChunk(loadSecondFactorPage, <LoadingPage />);
export const ResetPasswordPage = inChunk(loadResetPasswordPage, <LoadingPage />);
export const Dashboard = inChunk(loadDashboard, <LoadingPage />);

/** Has the pages among some parts ready to render. Never rejects: a page that is missing says so when it is shown. */
export async function preparePages(parts: readonly Part[]): Promise<void> {
  const pages = { 'sign-in': LoginPage, dashboard: Dashboard, widget: undefined };
  await Promise.allSettled(parts.map((part) => pages[part]?.load()));
}
