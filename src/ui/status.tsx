import styles from './status.module.css';

/** Says that something is done, without interrupting. Render it before, so that screen readers expect it. */
export function Status({ text }: { text: string | undefined }) {
  return (
    <div role="status" className={styles.place}>
      {text && <p className={styles.status}>{text}</p>}
    </div>
  );
}
