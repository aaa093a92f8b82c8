import { useSortable } from '@dnd-kit/react/sortable';
import styles from './ordered-choices.module.css';

interface OrderedChoiceProps {
  label: string;
  index: number;
  /** How many are chosen: those before this index. */
  count: number;
  onMove: (from: number, to: number) => void;
  onToggle: () => void;
}

/** One thing to choose, with its place among the chosen. */
export function OrderedChoice({ label, index, count, onMove, onToggle }: OrderedChoiceProps) {
  const isChosen = index < count;
  const canMove = isChosen && count > 1;
  const { ref, handleRef, isDragging } = useSortable({ id: label, index, disabled: !canMove });
  return (
    <li ref={ref} className={styles.choice} data-chosen={isChosen} data-dragging={isDragging}>
      <span ref={handleRef} className={styles.handle} hidden={!canMove}>
        <Grip />
      </span>
      <label>
        <input type="checkbox" checked={isChosen} onChange={onToggle} />
        {label}
      </label>
      {canMove && (
        <>
          <MoveButton
            label={`Move ${label} up`}
            path="m4 10 4-4 4 4"
            disabled={index === 0}
            onMove={() => onMove(index, index - 1)}
          />
          <MoveButton
            label={`Move ${label} down`}
            path="m4 6 4 4 4-4"
            disabled={index === count - 1}
            onMove={() => onMove(index, index + 1)}
          />
        </>
      )}
    </li>
  );
}

interface MoveButtonProps {
  label: string;
  /** Of the arrow. */
  path: string;
  disabled: boolean;
  onMove: () => void;
}

/** Stays focusable where there is no way on, so that pressing it to the end keeps the focus. */
function MoveButton({ label, path, disabled, onMove }: MoveButtonProps) {
  return (
    <button
      type="button"
      className={styles.move}
      aria-label={label}
      aria-disabled={disabled}
      onClick={onMove}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}

function Grip() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      {[4, 8, 12].map((y) => (
        <path key={y} d={`M6 ${y}h.01M10 ${y}h.01`} />
      ))}
    </svg>
  );
}
