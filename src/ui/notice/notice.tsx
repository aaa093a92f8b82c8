import type { ReactNode } from 'react';
import styles from './notice.module.css';

interface NoticeProps {
  /** Goes across the top of the page, rather than standing in it. */
  across?: boolean;
  /** Tells of something that went wrong. */
  trouble?: boolean;
  /** Read out like the notice, but not shown: what those who see the page see anyway. */
  spoken?: ReactNode;
  /** Where it is nothing there is no notice, but the place where screen readers expect one. */
  children: ReactNode;
}

/** A few words beside what a page is for, read out without interrupting. */
export function Notice({ across = false, trouble = false, spoken, children }: NoticeProps) {
  const look = across ? styles.across : styles.notice;
  return (
    <div role="status" className={styles.place}>
      {children && <div className={trouble ? `${look} ${styles.trouble}` : look}>{children}</div>}
      {spoken && <p className={styles.spoken}>{spoken}</p>}
    </div>
  );
}
