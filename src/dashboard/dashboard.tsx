import { type ReactNode, Suspense } from 'react';
import { SessionGate } from '../session/gate/session-gate.tsx';
import { QuietSpinner } from '../ui/page/quiet-spinner.tsx';
import { useWords } from '../ui/words/language.tsx';
import styles from './dashboard.module.css';
import { DashboardHeader } from './dashboard-header.tsx';
import { pages } from './pages.ts';

interface DashboardProps {
  /** What the address says below `/dashboard/`. */
  below: string;
  /** Stands where it names no page. */
  notFound: ReactNode;
}

/** What signed-in members see: one of the pages, below the header that all of them share. */
export function Dashboard({ below, notFound }: DashboardProps) {
  const words = useWords();
  // In addresses that are typed, as everywhere in the app, a slash more and the case do not matter.
  const asked = below.split('/').filter(Boolean).join('/').toLowerCase();
  const page = pages.find(({ path }) => path.toLowerCase() === asked);
  if (!page) return <SessionGate>{() => notFound}</SessionGate>;
  return (
    <SessionGate requireSecondFactor={page.requireSecondFactor ?? false}>
      {(signedIn) => (
        <div className={styles.page}>
          <DashboardHeader current={page} {...signedIn} />
          <Suspense fallback={<QuietSpinner label={words['page.loading']} />}>
            <main className={styles.main}>
              <page.Page {...signedIn} />
            </main>
          </Suspense>
        </div>
      )}
    </SessionGate>
  );
}
