import { useId } from 'react';
import styles from './panel.module.css';
import { isHex } from './readable-on.ts';
import type { ThemeColours } from './theme-colour.ts';

interface ColourFieldsProps {
  colours: ThemeColours;
  onChange: (colours: ThemeColours) => void;
}

/** The colour of buttons, in light and in dark. One that is set first is set for both. */
export function ColourFields({ colours, onChange }: ColourFieldsProps) {
  const hint = useId();
  const { light, dark } = colours;
  return (
    <fieldset aria-describedby={hint}>
      <legend>Theme colour</legend>
      <ColourField
        label="In light"
        value={light}
        onChange={(value) => onChange({ light: value, dark: dark ?? value })}
      />
      <ColourField
        label="In dark"
        value={dark}
        onChange={(value) => onChange({ light: light ?? value, dark: value })}
      />
      <p id={hint} className={styles.hint}>
        {light === undefined && dark === undefined ? (
          'The app’s own, of the buttons'
        ) : (
          <button
            type="button"
            className={styles.link}
            onClick={() => onChange({ light: undefined, dark: undefined })}
          >
            Use the app’s own
          </button>
        )}
      </p>
    </fieldset>
  );
}

interface ColourFieldProps {
  label: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

/** By picking, or as CSS has it. */
function ColourField({ label, value, onChange }: ColourFieldProps) {
  const id = useId();
  return (
    <div className={styles.row}>
      <label htmlFor={id}>{label}</label>
      <input
        type="color"
        aria-label={`${label}, picked`}
        data-unset={value === undefined}
        value={value !== undefined && isHex(value) ? value : '#0f5c52'}
        onChange={({ target }) => onChange(target.value)}
      />
      <input
        id={id}
        type="text"
        spellCheck={false}
        autoComplete="off"
        placeholder="#1f6feb"
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
      />
    </div>
  );
}
