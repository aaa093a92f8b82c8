import type { ReactNode } from 'react';
import { Button } from '../form/button.tsx';
import { Problem } from '../notice/problem.tsx';
import { useWords } from '../words/language.tsx';
import { Dialog, DialogActions } from './dialog.tsx';

interface ConfirmDialogProps {
  heading: string;
  /** What the button that goes on says: the deed, rather than "OK". */
  confirm: string;
  /** What it does can't be undone. */
  danger?: boolean;
  pending: boolean;
  problem: string | undefined;
  onConfirm: () => void;
  onClose: () => void;
  /** What really happens then. */
  children: ReactNode;
}

/** Asks before something is done. It stays while that is under way, and says what went wrong. */
export function ConfirmDialog({
  heading,
  confirm,
  danger = false,
  pending,
  problem,
  onConfirm,
  onClose,
  children,
}: ConfirmDialogProps) {
  const words = useWords();
  return (
    <Dialog heading={heading} onClose={onClose}>
      {children}
      <Problem text={problem} />
      <DialogActions>
        <Button variant="quiet" onClick={onClose}>
          {words['common.cancel']}
        </Button>
        <Button variant={danger ? 'danger' : 'primary'} unavailable={pending} onClick={onConfirm}>
          {pending ? words['common.oneMoment'] : confirm}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
