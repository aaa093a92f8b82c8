import { Button } from '../ui/button.tsx';
import { Wordmark } from '../ui/wordmark.tsx';
import styles from './dashboard-header.module.css';
import { useSignOut } from './use-sign-out.ts';

const LABELS = { idle: 'Sign out', pending: 'Signing out…', failed: 'Try again' };

export function DashboardHeader() {
  const { status, signOut } = useSignOut();
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <Wordmark />
        <Button onClick={signOut} pending={status === 'pending'}>
          {LABELS[status]}
        </Button>
      </div>
      <div role="alert" className={styles.alert}>
        {status === 'failed' && (
          <p className={styles.problem}>
            You are still signed in: signing out did not get through. Check your connection and try again.
          </p>
        )}
      </div>
    </header>
  );
}
