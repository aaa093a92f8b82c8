import { useId, useState } from 'react';
import styles from '../panel.module.css';
import { ColourField } from './colour-field.tsx';
import type { ThemeColours } from './theme-colour.ts';

interface ColourFieldsProps {
  colours: ThemeColours;
  /** Light and dark have a theme each. */
  hasTwoThemes: boolean;
  onChange: (colours: ThemeColours) => void;
}

/** The colour of buttons: one for light and dark, or one for each. */
export function ColourFields({ colours: { light, dark }, hasTwoThemes, onChange }: ColourFieldsProps) {
  const hint = useId();
  const [wantsTwo, setWantsTwo] = useState(false);
  const isUnset = light === undefined && dark === undefined;
  const differ = hasTwoThemes || light !== dark || (wantsTwo && !isUnset);

  function part(asTwo: boolean): void {
    setWantsTwo(asTwo);
    if (!asTwo) onChange({ light, dark: light });
  }

  return (
    <fieldset aria-describedby={hint}>
      <legend>Theme colour</legend>
      <ColourField
        label={differ ? 'In light' : 'Buttons'}
        value={light}
        canBeEmpty={hasTwoThemes || !differ}
        onChange={(value) => onChange({ light: value, dark: differ ? dark : value })}
      />
      {differ && (
        <ColourField
          label="In dark"
          value={dark}
          canBeEmpty={hasTwoThemes}
          onChange={(value) => onChange({ light, dark: value })}
        />
      )}
      {!hasTwoThemes && !isUnset && (
        <label className={styles.radio}>
          <input type="checkbox" checked={differ} onChange={({ target }) => part(target.checked)} />
          Another in dark
        </label>
      )}
      <p id={hint} className={styles.hint}>
        {isUnset ? (
          'The app’s own'
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
