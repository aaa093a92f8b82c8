import { InlineCode } from '../../src/ui/inline-code.tsx';
import styles from './impossible.module.css';

/** In the app's place where a config leaves no such screen. */
export function Impossible({ why }: { why: string }) {
  return (
    <p className={styles.why}>
      <InlineCode text={why} />
    </p>
  );
}
