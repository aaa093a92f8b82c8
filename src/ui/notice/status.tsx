import styles from './status.module.css';
import type { Success } from './use-success.ts';

/** Says that something is done, without interrupting. Render it before, so that screen readers expect it. */
export function Status({ success: { text, count } }: { success: Success }) {
  return (
    <div role="status" className={styles.place}>
      {text && (
        // Screen readers read out what is new in the page, not what is written once more.
        <p key={count} className={styles.status}>
          {text}
        </p>
      )}
    </div>
  );
}
