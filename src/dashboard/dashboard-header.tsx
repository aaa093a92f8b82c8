import { useSignOut } from '../session/sign-out/use-sign-out.ts';
import type { SignedIn } from '../session/store/session-state.ts';
import { Wordmark } from '../ui/page/wordmark.tsx';
import { AccountMenu } from './account-menu.tsx';
import styles from './dashboard-header.module.css';
import { DashboardNav } from './dashboard-nav.tsx';
import type { Page } from './pages.ts';

interface DashboardHeaderProps extends SignedIn {
  current: Page;
}

export function DashboardHeader({ current, member, organization }: DashboardHeaderProps) {
  const out = useSignOut();
  return (
    <header className={styles.header}>
      {/* Above the bar, whose menu would lie over it. */}
      <div role="alert" className={styles.alert}>
        {out.problem && <p className={styles.problem}>{out.problem}</p>}
      </div>
      <div className={styles.bar}>
        <Wordmark />
        <DashboardNav current={current} />
        <AccountMenu member={member} organization={organization} out={out} />
      </div>
    </header>
  );
}
