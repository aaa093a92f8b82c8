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
  /** Work started by the button is under way, or it must wait: it stays focusable and says so, but does nothing. */
  pending?: boolean;
  /** Where its words mean nothing without what stands beside it. */
  label?: string | undefined;
  children: ReactNode;
}

export function Button({
  onClick,
  variant = 'plain',
  submits = false,
  pending = false,
  label,
  children,
}: ButtonProps) {
  return (
    <button
      type={submits && !pending ? 'submit' : 'button'}
      className={variant === 'plain' ? styles.button : `${styles.button} ${styles[variant]}`}
      aria-disabled={pending}
      aria-label={label}
      onClick={pending ? undefined : onClick}
    >
      {children}
    </button>
  );
}
