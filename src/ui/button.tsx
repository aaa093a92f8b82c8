import type { ReactNode } from 'react';
import styles from './button.module.css';

interface ButtonProps {
  onClick: () => void;
  /** Work started by the button is under way: it stays focusable and says so, but does nothing. */
  pending?: boolean;
  children: ReactNode;
}

export function Button({ onClick, pending = false, children }: ButtonProps) {
  return (
    <button
      type="button"
      className={styles.button}
      aria-disabled={pending}
      onClick={pending ? undefined : onClick}
    >
      {children}
    </button>
  );
}
