import type { ReactNode } from 'react';
import styles from './badge.module.css';

interface BadgeProps {
  /** @default 'neutral' */
  tone?: 'neutral' | 'good' | 'warning';
  children: ReactNode;
}

/** A state in a word or two, beside what it is the state of. */
export function Badge({ tone = 'neutral', children }: BadgeProps) {
  return <span className={`${styles.badge} ${styles[tone]}`}>{children}</span>;
}
