import { useMemo, useState } from 'react';
import type { LoginDraft } from '../situations/situation.ts';
import { saveDraft } from './ask-server.ts';
import type { DraftAnswer } from './draft-answers.ts';
import { isSame, stableText } from './same-value.ts';
import { useVerdict } from './use-verdict.ts';

/** The config's file as the gallery has read it. */
export interface LoginFile {
  readonly login: LoginDraft;
  readonly version: string;
}

export interface Draft {
  /** What the controls show. */
  readonly login: LoginDraft;
  /** What it was begun from. */
  readonly file: LoginDraft;
  readonly isChanged: boolean;
  /** The file has been changed by someone else since the draft was begun. */
  readonly isOutdated: boolean;
  /** What the server last said: of this draft, or where that is not judged yet, of the one before. */
  readonly answer: DraftAnswer | undefined;
  readonly isJudged: boolean;
  /** Why it says nothing, or saves nothing. */
  readonly trouble: string | undefined;
  change(login: LoginDraft): void;
  reset(): void;
  /** @returns whether it is saved */
  save(): Promise<boolean>;
}

interface Begun {
  readonly file: LoginFile;
  readonly login: LoginDraft;
}

/**
 * A draft of the login config, which lasts until it is reset, or the file says the same.
 * @param file undefined before it has been read
 * @param saved what the frames show without a draft
 * @returns with it, what they are to show: the draft, as it last was without problems
 */
export function useDraft(file: LoginFile | undefined, saved: LoginDraft | undefined) {
  const [begun, setBegun] = useState<Begun>();
  const [sound, setSound] = useState<LoginDraft>();
  const [refused, setRefused] = useState<{ of: LoginDraft; why: string }>();
  const active = begun && file && !isSame(begun.login, file.login) ? begun : undefined;
  const now = active ?? (file && { file, login: file.login });
  const asked = now && stableText({ version: now.file.version, login: now.login });
  const verdict = useVerdict(asked);
  const isJudged = verdict !== undefined && stableText(verdict.of) === asked;
  const answer = verdict && 'answer' in verdict ? verdict.answer : undefined;
  const isSound = isJudged && answer?.problems.length === 0;
  if (active && isSound && sound !== active.login) setSound(active.login);
  if (!active && sound) setSound(undefined);
  const shown = (active && sound) ?? saved;
  const shownText = shown && stableText(shown);
  // The same object as long as it says the same: frames begin anew when it changes. The text is that of a draft.
  const stable = useMemo(() => shownText && (JSON.parse(shownText) as LoginDraft), [shownText]);

  function change(login: LoginDraft): void {
    if (now) setBegun({ file: now.file, login });
  }
  function reset(): void {
    setBegun(undefined);
  }
  async function save(): Promise<boolean> {
    if (!active) return false;
    const { login } = active;
    try {
      await saveDraft({ version: active.file.version, login });
      setRefused(undefined);
      return true;
    } catch (error) {
      setRefused({ of: login, why: error instanceof Error ? error.message : String(error) });
      return false;
    }
  }

  const trouble = isJudged && 'trouble' in verdict ? verdict.trouble : undefined;
  const draft: Draft | undefined = now && {
    login: now.login,
    file: now.file.login,
    isChanged: active !== undefined,
    isOutdated: active !== undefined && active.file.version !== file?.version,
    answer,
    isJudged,
    trouble: trouble ?? (refused?.of === active?.login ? refused?.why : undefined),
    change,
    reset,
    save,
  };
  return { draft, shown: stable || undefined };
}
