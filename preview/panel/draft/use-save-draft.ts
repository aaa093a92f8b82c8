import { useState } from 'react';
import type { LoginDraft } from '../../situations/situation.ts';
import { saveDraft } from './ask-server.ts';
import type { LoginFile } from './use-current-file.ts';
import type { BegunDraft } from './use-kept-draft.ts';

/** Saves a draft, one at a time. @param onSaved with the file under the draft */
export function useSaveDraft(draft: BegunDraft | undefined, onSaved: (saved: LoginFile) => void) {
  const [isSaving, setSaving] = useState(false);
  const [refused, setRefused] = useState<{ of: LoginDraft; why: string }>();

  async function save(): Promise<LoginFile | undefined> {
    if (!draft || isSaving) return undefined;
    const { file, login } = draft;
    setSaving(true);
    try {
      const { version } = await saveDraft({ version: file.version, login });
      const saved = { version, login };
      onSaved(saved);
      return saved;
    } catch (error) {
      setRefused({ of: login, why: error instanceof Error ? error.message : String(error) });
      return undefined;
    } finally {
      setSaving(false);
    }
  }

  return {
    isSaving,
    /** Why this draft was not saved. */
    refusal: draft && refused?.of === draft.login ? refused.why : undefined,
    save,
  };
}
