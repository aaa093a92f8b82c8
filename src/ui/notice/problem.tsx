import styles from './problem.module.css';

/** Says what went wrong, as soon as it does. Render it before, so that screen readers expect it. */
export function Problem({ text }: { text: string | undefined }) {
  return (
    <div role="alert" className={styles.place}>
      {text && <p className={styles.problem}>{text}</p>}
    </div>
  );
}
