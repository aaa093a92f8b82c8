import styles from './header.module.css';
import { type ChangeView, LOCALES, SCHEMES, type View, WIDTHS } from './use-view.ts';

interface HeaderProps {
  view: View;
  change: ChangeView;
}

/** The gallery's name, and how its frames look. */
export function Header({ view, change }: HeaderProps) {
  return (
    <header className={styles.header}>
      <h1>
        <a href="/preview/">Gallery</a>
      </h1>
      <p className={styles.about}>
        Every screen of <code>src/login.config.ts</code>, live
      </p>
      <div className={styles.choices}>
        <Choice
          label="Width"
          options={WIDTHS}
          value={view.width}
          onChange={(width) => change('width', width === 'phone' ? '' : width)}
        />
        <Choice
          label="Colours"
          options={SCHEMES}
          value={view.display.colorScheme ?? ''}
          onChange={(scheme) => change('scheme', scheme)}
        />
        <Choice
          label="Language"
          options={LOCALES}
          value={view.display.locale ?? ''}
          onChange={(locale) => change('locale', locale)}
        />
      </div>
    </header>
  );
}

interface ChoiceProps {
  label: string;
  options: Readonly<Record<string, string>>;
  value: string;
  onChange: (value: string) => void;
}

function Choice({ label, options, value, onChange }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        {Object.entries(options).map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
