import { useId, useState } from 'react';
import styles from '../panel.module.css';
import { hexOf } from './css-colour.ts';

interface ColourFieldProps {
  label: string;
  /** As CSS has it; undefined where none is set. */
  value: string | undefined;
  /** It may be set to none. */
  canBeEmpty: boolean;
  onChange: (value: string | undefined) => void;
}

/** A colour to pick, or to write as CSS has it. What is no colour yet stays in the field, and changes nothing. */
export function ColourField({ label, value, canBeEmpty, onChange }: ColourFieldProps) {
  const id = useId();
  const wrong = useId();
  const [typed, setTyped] = useState<{ text: string; over: string | undefined }>();
  // What is set by other means counts from then on.
  const text = typed && typed.over === value ? typed.text : (value ?? '');
  const isWrong = text !== '' && !CSS.supports('color', text);

  function type(next: string): void {
    const isColour = next === '' ? canBeEmpty : CSS.supports('color', next);
    const set = next === '' ? undefined : next;
    setTyped({ text: next, over: isColour ? set : value });
    if (isColour && set !== value) onChange(set);
  }
  function leave(): void {
    if (!isWrong) setTyped(undefined);
  }

  return (
    <div className={styles.row}>
      <label htmlFor={id}>{label}</label>
      <input
        type="color"
        aria-label={`${label}, picked`}
        data-unset={value === undefined}
        value={hexOf(value) ?? '#808080'}
        onChange={({ target }) => onChange(target.value)}
      />
      <input
        id={id}
        type="text"
        spellCheck={false}
        autoComplete="off"
        placeholder="#1f6feb"
        value={text}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? wrong : undefined}
        onChange={({ target }) => type(target.value)}
        onBlur={leave}
      />
      {isWrong && (
        <p id={wrong} className={styles.wrong}>
          No colour yet. Write one as CSS has it, such as #1f6feb, navy or rgb(31 111 235).
        </p>
      )}
    </div>
  );
}
