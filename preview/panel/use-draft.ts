import { useMemo, useState } from 'react';
import type { LoginDraft } from '../situations/situation.ts';
import { saveDraft } from './ask-server.ts';
import type { DraftAnswer } from './draft-answers.ts';
import { useKeptDraft } from './kept-draft.ts';
import { isSame, stableText } from './same-value.ts';
import { type LoginFile, useCurrentFile } from './use-current-file.ts';
import { useVerdict } from './use-verdict.ts';

export interface Draft {
  /** What the controls show. */
  readonly login: LoginDraft;
  /** What it was begun from. */
  readonly begunFrom: LoginDraft;
  /** The file as it is by now. */
  readonly file: LoginFile;
  readonly isChanged: boolean;
  /** The file has been changed by someone else since the draft was begun. */
  readonly isOutdated: boolean;
  readonly isSaving: boolean;
  /** What the server last said: of this draft, or where that is not judged yet, of the one before. */
  readonly answer: DraftAnswer | undefined;
  readonly isJudged: boolean;
  /** Why it says nothing, or saves nothing. */
  readonly trouble: string | undefined;
  change(login: LoginDraft): void;
  reset(): void;
  /** @returns the file under the draft, which is none any more; undefined where it can't be saved */
  save(): Promise<LoginFile | undefined>;
}

/**
 * A draft of the login config, which lasts until it is reset or saved, or the file says the same.
 * @param read undefined before it has been read
 * @param saved what the frames show without a draft
 * @returns with it, what they are to show: the draft, as it last was without problems
 */
export function useDraft(read: LoginFile | undefined, saved: LoginDraft | undefined) {
  const { file, justSaved, tellSaved } = useCurrentFile(read);
  const [begun, setBegun] = useKeptDraft();
  const [sound, setSound] = useState<LoginDraft>();
  const [refused, setRefused] = useState<{ of: LoginDraft; why: string }>();
  const [isSaving, setSaving] = useState(false);
  const active = begun && file && !isSame(begun.login, file.login) ? begun : undefined;
  const now = active ?? (file && { file, login: file.login });
  const asked = now && stableText({ version: now.file.version, login: now.login });
  const verdict = useVerdict(asked);
  const isJudged = verdict !== undefined && stableText(verdict.of) === asked;
  const answer = verdict && 'answer' in verdict ? verdict.answer : undefined;
  const isSound = isJudged && answer?.problems.length === 0;
  if (active && isSound && sound !== active.login) setSound(active.login);
  if (!active && sound) setSound(undefined);
  const shown = (active && sound) ?? justSaved?.login ?? saved;
  const shownText = shown && stableText(shown);
  // The same object as long as it says the same: frames begin anew when it changes. The text is that of a draft.
  const stable = useMemo(() => shownText && (JSON.parse(shownText) as LoginDraft), [shownText]);

  async function save(): Promise<LoginFile | undefined> {
    if (!active || isSaving) return undefined;
    const { login } = active;
    setSaving(true);
    try {
      const { version } = await saveDraft({ version: active.file.version, login });
      const written = { version, login };
      tellSaved(written);
      // What was changed meanwhile goes on from what is saved.
      setBegun((last) => (last && last !== active ? { file: written, login: last.login } : undefined));
      setRefused(undefined);
      return written;
    } catch (error) {
      setRefused({ of: login, why: error instanceof Error ? error.message : String(error) });
      return undefined;
    } finally {
      setSaving(false);
    }
  }

  const trouble = isJudged && 'trouble' in verdict ? verdict.trouble : undefined;
  const draft: Draft | undefined = now &&
    file && {
      login: now.login,
      begunFrom: now.file.login,
      file,
      isChanged: active !== undefined,
      isOutdated: active !== undefined && active.file.version !== file.version,
      isSaving,
      answer,
      isJudged,
      trouble: trouble ?? (refused?.of === active?.login ? refused?.why : undefined),
      change: (login) => setBegun({ file: now.file, login }),
      reset: () => setBegun(undefined),
      save,
    };
  return { draft, shown: stable || undefined };
}
