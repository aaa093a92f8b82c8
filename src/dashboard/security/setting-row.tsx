import type { ReactNode } from 'react';
import styles from './setting-row.module.css';

interface SettingRowProps {
  heading: string;
  /** How it stands, as a badge. */
  state?: ReactNode;
  /** What it is, or what is set. */
  about: ReactNode;
  /** The buttons that change it. */
  children?: ReactNode;
}

/** One thing that can be set up. */
export function SettingRow({ heading, state, about, children }: SettingRowProps) {
  return (
    <li className={styles.row}>
      <div className={styles.about}>
        <div className={styles.name}>
          <h3>{heading}</h3>
          {state}
        </div>
        {about && <p>{about}</p>}
      </div>
      {children && <div className={styles.actions}>{children}</div>}
    </li>
  );
}
