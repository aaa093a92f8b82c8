import { useId } from 'react';
import { minutesInWords, SESSION_MINUTES } from '../../../src/login/rules/session-minutes.ts';
import styles from '../panel.module.css';

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
          min={SESSION_MINUTES.least}
          max={SESSION_MINUTES.most}
          value={minutes ?? ''}
          onChange={({ target }) => onChange(target.value === '' ? undefined : target.valueAsNumber)}
        />
      </label>
      <p id={hint} className={styles.hint}>
        {minutes !== undefined && minutes >= 60
          ? minutesInWords(minutes)
          : `From ${SESSION_MINUTES.least} minutes to ${SESSION_MINUTES.mostInWords}`}
      </p>
    </fieldset>
  );
}
