import { Link } from 'wouter';
import { PAGE_LOCALES, SCHEMES } from '../display.ts';
import { toggleProps } from '../panel/panel-focus.ts';
import { Choice } from './choice.tsx';
import styles from './header.module.css';
import { useHeaderHeight } from './use-header-height.ts';
import { type ChangeView, type View, WIDTHS } from './use-view.ts';

interface HeaderProps {
  view: View;
  change: ChangeView;
  /** Where all situations are shown. */
  home: string;
  /** The frames show a draft, not the file. */
  isDraft: boolean;
}

/** The gallery's name, and how its frames look. */
export function Header({ view, change, home, isDraft }: HeaderProps) {
  const header = useHeaderHeight();
  return (
    <header className={styles.header} ref={header}>
      <div className={styles.name}>
        <h1>
          <Link href={home}>Gallery</Link>
        </h1>
        <p data-draft={isDraft}>
          What members {isDraft ? 'would see under your draft of' : 'see under'}{' '}
          <code>src/login.config.ts</code>, live
        </p>
      </div>
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
          options={PAGE_LOCALES}
          value={view.display.locale ?? ''}
          onChange={(locale) => change('locale', locale)}
        />
        <button
          type="button"
          className={styles.try}
          {...toggleProps(view.isTrying)}
          onClick={() => change('panel', view.isTrying ? '' : 'open')}
        >
          Try a change
        </button>
      </div>
    </header>
  );
}
