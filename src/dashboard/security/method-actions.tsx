import { Button } from '../../ui/form/button.tsx';
import { useSettingsWords } from '../../ui/words/settings-words.tsx';

interface MethodActionsProps {
  state: 'none' | 'unconfirmed' | 'set-up';
  /** What the organization forbids can only be removed. */
  isAllowed: boolean;
  /** The full names of the buttons. All but `add` show no more than what they do: the row says what to. */
  labels: { add: string; confirm?: string; change: string; remove: string };
  onSetUp: () => void;
  onRemove: () => void;
}

/** What can be done about a second factor, as it stands. */
export function MethodActions({ state, isAllowed, labels, onSetUp, onRemove }: MethodActionsProps) {
  const words = useSettingsWords();
  return (
    <>
      {isAllowed && state === 'none' && <Button onClick={onSetUp}>{labels.add}</Button>}
      {isAllowed && state === 'unconfirmed' && (
        <Button onClick={onSetUp} label={labels.confirm}>
          {words['security.confirm']}
        </Button>
      )}
      {isAllowed && state === 'set-up' && (
        <Button onClick={onSetUp} label={labels.change}>
          {words['security.change']}
        </Button>
      )}
      {state !== 'none' && (
        <Button variant="danger" onClick={onRemove} label={labels.remove}>
          {words['security.remove']}
        </Button>
      )}
    </>
  );
}
