import { type ReactNode, useId } from 'react';
import styles from './dialog.module.css';
import { useModal } from './use-modal.ts';

interface DialogProps {
  heading: string;
  /** The member gives up: by the Escape key, or by a button that the content has for it. */
  onClose: () => void;
  children: ReactNode;
}

/** A question over the page, which waits for it. Renders open: leave it out to close it. */
export function Dialog({ heading, onClose, children }: DialogProps) {
  const ref = useModal();
  const id = useId();
  return (
    <dialog
      ref={ref}
      className={styles.dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // Browsers close it on the second Escape whatever became of the first.
      onClose={() => ref.current?.open || onClose()}
    >
      <h2 id={id}>{heading}</h2>
      {children}
    </dialog>
  );
}

/** The buttons at its end, the one to go on with last. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}
