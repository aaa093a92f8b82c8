import styles from './quiet-spinner.module.css';

/** A whole page that waits. It stays blank at first, so that a short wait does not flash. */
export function QuietSpinner({ label }: { label: string }) {
  return (
    <main className={styles.page} aria-busy="true">
      <div className={styles.delayed}>
        <div className={styles.ring} />
        <p role="status">{label}</p>
      </div>
    </main>
  );
}
