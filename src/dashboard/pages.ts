import { type ComponentType, lazy } from 'react';
import type { SignedIn } from '../session/store/session-state.ts';
import type { Words } from '../ui/words/words.ts';
import { DashboardPage } from './dashboard-page.tsx';
import { usableMethods } from './security/second-factors.ts';

export interface Page {
  /** Below `/dashboard/`. */
  readonly path: string;
  /** Its name in the navigation. */
  readonly name: keyof Words;
  readonly Page: ComponentType<SignedIn>;
  /** As in `SessionGate`. */
  readonly requireSecondFactor?: boolean | ((signedIn: SignedIn) => boolean);
}

/** Downloaded when it is first opened: what nobody needs to sign in, or to see the first page. */
const SecurityPage = lazy(() => import('./security/security-page.tsx'));
const OrganizationPage = lazy(() => import('./organization/organization-page.tsx'));
const ExamplePage = lazy(() => import('./example/example-page.tsx'));

/** Every page of the dashboard, in the order of its navigation. Add yours here. */
export const pages: readonly Page[] = [
  { path: '', name: 'nav.overview', Page: DashboardPage },
  {
    path: 'security',
    name: 'nav.security',
    Page: SecurityPage,
    // Who has a second factor shows it before they change it; Stytch refuses to add another without.
    requireSecondFactor: ({ member, organization }) => usableMethods(member, organization).length > 0,
  },
  { path: 'organization', name: 'nav.organization', Page: OrganizationPage },
  { path: 'example', name: 'nav.example', Page: ExamplePage, requireSecondFactor: true },
];
