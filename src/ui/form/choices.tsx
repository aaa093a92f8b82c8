import { createContext, type ReactNode, use, useId } from 'react';
import styles from './choices.module.css';

const NameContext = createContext('');

interface ChoicesProps {
  legend: string;
  /** It stands before already, for those who see it. */
  isLegendHidden?: boolean;
  disabled?: boolean;
  children: ReactNode;
}

/** A question with a few answers to choose from, all in view. */
export function Choices({ legend, isLegendHidden = false, disabled = false, children }: ChoicesProps) {
  return (
    <fieldset className={styles.choices} disabled={disabled}>
      <legend className={isLegendHidden ? styles.hidden : undefined}>{legend}</legend>
      <NameContext value={useId()}>{children}</NameContext>
    </fieldset>
  );
}

interface ChoiceProps {
  /** One answer of several, or several of several. */
  type: 'radio' | 'checkbox';
  label: string;
  /** What it means. */
  about?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

export function Choice({ type, label, about, checked, onChange }: ChoiceProps) {
  const name = use(NameContext);
  const id = useId();
  return (
    <div className={styles.choice}>
      <input
        type={type}
        id={id}
        name={name}
        checked={checked}
        aria-describedby={about && `${id}-about`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {about && <p id={`${id}-about`}>{about}</p>}
    </div>
  );
}
