import { useSignOut } from '../session/use-sign-out.ts';
import { Button } from '../ui/button.tsx';
import { Wordmark } from '../ui/wordmark.tsx';
import { useWords } from '../ui/words/language.tsx';
import styles from './dashboard-header.module.css';
import { DashboardNav } from './dashboard-nav.tsx';
import type { Page } from './pages.ts';

const LABELS = {
  idle: 'dashboard.signOut',
  pending: 'dashboard.signingOut',
  failed: 'common.tryAgain',
} as const;

export function DashboardHeader({ current }: { current: Page }) {
  const { status, signOut } = useSignOut();
  const words = useWords();
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <Wordmark />
        <DashboardNav current={current} />
        <Button onClick={signOut} pending={status === 'pending'}>
          {words[LABELS[status]]}
        </Button>
      </div>
      <div role="alert" className={styles.alert}>
        {status === 'failed' && <p className={styles.problem}>{words['dashboard.signOutFailed']}</p>}
      </div>
    </header>
  );
}
