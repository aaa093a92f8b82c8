import { InlineCode } from '../../src/ui/notice/inline-code.tsx';
import styles from './reason.module.css';

/** In the place of the app, where there is no such screen. */
export function Reason({ why }: { why: string }) {
  return (
    <p className={styles.why}>
      <InlineCode text={why} />
    </p>
  );
}
