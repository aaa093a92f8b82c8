import type { ReactNode } from 'react';
import styles from './notice.module.css';

interface NoticeProps {
  /** Goes across the top of the page, rather than standing in it. */
  across?: boolean;
  /** Where it is nothing there is no notice, but the place where screen readers expect one. */
  children: ReactNode;
}

/** A few words beside what a page is for, read out without interrupting. */
export function Notice({ across = false, children }: NoticeProps) {
  return (
    <div role="status" className={styles.place}>
      {children && <div className={across ? styles.across : styles.notice}>{children}</div>}
    </div>
  );
}
