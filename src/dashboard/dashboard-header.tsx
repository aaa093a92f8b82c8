import { useSignOut } from '../session/use-sign-out.ts';
import { Button } from '../ui/button.tsx';
import { Wordmark } from '../ui/wordmark.tsx';
import styles from './dashboard-header.module.css';
import { DashboardNav } from './dashboard-nav.tsx';
import type { Page } from './pages.ts';

export function DashboardHeader({ current }: { current: Page }) {
  const { pending, problem, label, signOut } = useSignOut();
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <Wordmark />
        <DashboardNav current={current} />
        <Button onClick={signOut} unavailable={pending}>
          {label}
        </Button>
      </div>
      <div role="alert" className={styles.alert}>
        {problem && <p className={styles.problem}>{problem}</p>}
      </div>
    </header>
  );
}
