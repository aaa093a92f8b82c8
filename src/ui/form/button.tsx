import type { ReactNode } from 'react';
import styles from './button.module.css';

interface ButtonProps {
  /** Left out of the button that submits a form. */
  onClick?: () => void;
  /**
   * How much it asks to be pressed: `primary` is what the page or dialog is for, `danger` takes something away, and
   * `quiet` stands beside another.
   * @default 'plain'
   */
  variant?: 'plain' | 'primary' | 'quiet' | 'danger';
  /** Submits the form that it is in. */
  submits?: boolean;
  /** What it started is under way, or it has to wait for something: it stays focusable and says so, but does nothing. */
  unavailable?: boolean;
  /** Where its words mean nothing without what stands beside it. */
  label?: string | undefined;
  children: ReactNode;
}

export function Button({
  onClick,
  variant = 'plain',
  submits = false,
  unavailable = false,
  label,
  children,
}: ButtonProps) {
  return (
    <button
      type={submits && !unavailable ? 'submit' : 'button'}
      className={variant === 'plain' ? styles.button : `${styles.button} ${styles[variant]}`}
      aria-disabled={unavailable}
      aria-label={label}
      onClick={unavailable ? undefined : onClick}
    >
      {children}
    </button>
  );
}
