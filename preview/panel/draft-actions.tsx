import { useState } from 'react';
import styles from './draft-actions.module.css';
import type { Draft } from './use-draft.ts';

/** What can be done with a draft. */
export function DraftActions({ draft }: { draft: Draft }) {
  const { isChanged, isOutdated, isJudged, answer, save, reset } = draft;
  const [done, setDone] = useState({ what: '', of: draft.login });
  const source = isOutdated ? undefined : answer?.source;
  const canSave = isChanged && source !== undefined && answer?.problems.length === 0;
  const say = (what: string, of = draft.login): void => setDone({ what, of });

  async function saveIt(): Promise<void> {
    if (await save()) say('Saved to src/login.config.ts.');
  }
  async function copy(text: string): Promise<void> {
    // For a moment after a change it is the text of the draft before.
    if (!isJudged) return;
    try {
      await navigator.clipboard.writeText(text);
      say('Copied: all of src/login.config.ts under this draft.');
    } catch {
      say('The browser does not let this page copy. Allow it to, or save.');
    }
  }

  return (
    <div className={styles.actions}>
      <p role="status" className={styles.done}>
        {done.of === draft.login || !isChanged ? done.what : ''}
      </p>
      <Action isMain label="Save" onPress={canSave ? () => void saveIt() : undefined} />
      <Action label="Copy config" onPress={source === undefined ? undefined : () => void copy(source)} />
      <Action
        label="Reset"
        onPress={
          isChanged
            ? () => {
                reset();
                say('As the file has it.', draft.file);
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
