import { useState } from 'react';
import { isSame } from './draft/same-value.ts';
import type { LoginFile } from './draft/use-current-file.ts';
import type { Draft } from './draft/use-draft.ts';
import styles from './draft-actions.module.css';

/** What can be done with a draft. */
export function DraftActions({ draft }: { draft: Draft }) {
  const { login, file, isChanged, isOutdated, isSaving, isJudged, answer, save, reset } = draft;
  const [done, setDone] = useState({ what: '', login, version: file.version });
  const source = isOutdated ? undefined : answer?.source;
  const canSave = isChanged && !isSaving && source !== undefined && answer?.problems.length === 0;
  const isStillSo = done.version === file.version && isSame(done.login, login);
  const say = (what: string, about: LoginFile): void => setDone({ what, ...about });

  async function saveIt(): Promise<void> {
    const saved = await save();
    if (saved) say('Saved to src/login.config.ts.', saved);
  }
  async function copy(text: string): Promise<void> {
    const about = { login, version: file.version };
    try {
      await navigator.clipboard.writeText(text);
      say('Copied: all of src/login.config.ts under this draft.', about);
    } catch {
      say('The browser does not let this page copy. Allow it to, or save.', about);
    }
  }

  return (
    <div className={styles.actions}>
      <p role="status" className={styles.done}>
        {isSaving ? 'Saving…' : isStillSo && done.what}
      </p>
      <Action isMain label="Save" onPress={canSave ? () => void saveIt() : undefined} />
      {/* For a moment after a change it is the text of the draft before. */}
      <Action
        label="Copy config"
        onPress={source !== undefined && isJudged ? () => void copy(source) : undefined}
      />
      <Action
        label="Reset"
        onPress={
          isChanged
            ? () => {
                reset();
                say('Reset to the saved file.', file);
              }
            : undefined
        }
      />
    </div>
  );
}

interface ActionProps {
  label: string;
  isMain?: boolean;
  /** Undefined where there is nothing to do: the button keeps the focus all the same. */
  onPress: (() => void) | undefined;
}

function Action({ label, isMain = false, onPress }: ActionProps) {
  return (
    <button type="button" data-main={isMain} aria-disabled={!onPress} onClick={onPress}>
      {label}
    </button>
  );
}
