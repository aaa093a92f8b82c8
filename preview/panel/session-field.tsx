import { useId } from 'react';
import styles from './panel.module.css';

interface SessionFieldProps {
  minutes: number | undefined;
  onChange: (minutes: number | undefined) => void;
}

/** How long a session lasts. */
export function SessionField({ minutes, onChange }: SessionFieldProps) {
  const hint = useId();
  return (
    <fieldset aria-describedby={hint}>
      <legend>Session</legend>
      <label className={styles.row}>
        <span>Minutes</span>
        <input
          type="number"
          min={5}
          max={527_040}
          value={minutes ?? ''}
          onChange={({ target }) => onChange(target.value === '' ? undefined : target.valueAsNumber)}
        />
      </label>
      <p id={hint} className={styles.hint}>
        {minutes !== undefined && minutes >= 60 ? inWords(minutes) : 'From 5 minutes to 366 days'}
      </p>
    </fieldset>
  );
}

const UNITS = [
  ['day', 24 * 60],
  ['hour', 60],
  ['minute', 1],
] as const;

/** Such as “1 day and 2 hours”. */
function inWords(minutes: number): string {
  let left = minutes;
  const parts = UNITS.flatMap(([unit, size]) => {
    const count = Math.floor(left / size);
    left %= size;
    return count > 0
      ? [new Intl.NumberFormat('en', { style: 'unit', unit, unitDisplay: 'long' }).format(count)]
      : [];
  });
  return new Intl.ListFormat('en').format(parts);
}
