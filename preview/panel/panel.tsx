import type { KeyboardEvent } from 'react';
import { DraftControls } from './controls/draft-controls.tsx';
import type { Draft } from './draft/use-draft.ts';
import { DraftActions } from './draft-actions.tsx';
import { DraftFindings } from './draft-findings.tsx';
import styles from './panel.module.css';
import { focusToggle, PANEL_ID, useFocusOnOpening } from './panel-focus.ts';

interface PanelProps {
  /** Undefined where the file has no config without problems to begin from. */
  draft: Draft | undefined;
  onClose: () => void;
}

/** Tries a change of the config on the frames: beside them, or on a narrow screen in a drawer below. */
export function Panel({ draft, onClose }: PanelProps) {
  const heading = useFocusOnOpening();
  function closeByEscape({ key, currentTarget }: KeyboardEvent): void {
    // While something is dragged, that alone is called off.
    const isDragging = currentTarget.querySelector('[data-dragging="true"]') !== null;
    if (key === 'Escape' && !isDragging) close();
  }
  function close(): void {
    onClose();
    focusToggle();
  }
  return (
    <aside id={PANEL_ID} className={styles.panel} aria-labelledby="panel-title" onKeyDown={closeByEscape}>
      <div className={styles.head}>
        <h2 id="panel-title" ref={heading} tabIndex={-1}>
          Try a change
        </h2>
        <button type="button" className={styles.close} aria-label="Close" onClick={close}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m4 4 8 8m0-8-8 8" />
          </svg>
        </button>
      </div>
      {draft ? (
        <>
          <div className={styles.controls}>
            <DraftControls draft={draft} />
          </div>
          {/* Below, where what comes and goes moves no control from under the pointer. */}
          <DraftFindings draft={draft} />
          <DraftActions draft={draft} />
        </>
      ) : (
        <p className={styles.none}>
          A change begins from a config without problems. Correct <code>src/login.config.ts</code> first; a
          draft is kept until then.
        </p>
      )}
    </aside>
  );
}
