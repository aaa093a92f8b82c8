import type { LoginDraft } from '../../situations/situation.ts';
import { useShownLogin } from '../use-shown-login.ts';
import type { DraftAnswer } from './draft-answers.ts';
import { isSame, stableText } from './same-value.ts';
import { type LoginFile, useCurrentFile } from './use-current-file.ts';
import { useKeptDraft } from './use-kept-draft.ts';
import { useSaveDraft } from './use-save-draft.ts';
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
  /** @returns the file as saved; undefined where it could not be, and `trouble` says why */
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
  const isOver = begun && file && isSame(begun.login, file.login);
  // Or it would be back where the file is another once more.
  if (isOver) setBegun(undefined);
  const active = file && !isOver ? begun : undefined;
  const now = active ?? (file && { file, login: file.login });
  const asked = now && stableText({ version: now.file.version, login: now.login });
  const verdict = useVerdict(asked, read);
  const isJudged = verdict !== undefined && stableText(verdict.of) === asked;
  const answer = verdict && 'answer' in verdict ? verdict.answer : undefined;
  const trouble = isJudged && 'trouble' in verdict ? verdict.trouble : undefined;
  const isSound = isJudged && answer?.problems.length === 0;
  const shown = useShownLogin(active?.login, isSound, justSaved?.login ?? saved);
  const { isSaving, refusal, save } = useSaveDraft(active, (written) => {
    tellSaved(written);
    // What was changed meanwhile goes on from what is saved.
    setBegun((last) => (last && last !== active ? { file: written, login: last.login } : undefined));
  });

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
      trouble: trouble ?? refusal,
      change: (login) => setBegun({ file: now.file, login }),
      reset: () => setBegun(undefined),
      save,
    };
  return { draft, shown };
}
