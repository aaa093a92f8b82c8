import { PageHeading } from './page-heading.tsx';
import { PageTitle } from './page-title.tsx';
import styles from './quiet-spinner.module.css';

/** A whole page that waits. It stays blank at first, so that a short wait does not flash. */
export function QuietSpinner({ label }: { label: string }) {
  return (
    <main className={styles.page} aria-busy="true">
      <PageTitle page={label} />
      <div className={styles.delayed}>
        <div className={styles.ring} />
        <div role="status" className={styles.label}>
          <PageHeading>{label}</PageHeading>
        </div>
      </div>
    </main>
  );
}
