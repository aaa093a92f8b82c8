import { useEffect, useState } from 'react';
import { judgeDraft } from './ask-server.ts';
import type { DraftAnswer, DraftRequest } from './draft-answers.ts';
import type { LoginFile } from './use-current-file.ts';

/** A slider sends many drafts, of which each would have every frame begin anew. */
const PAUSE_MS = 120;

export type Verdict = { readonly of: DraftRequest } & (
  | { readonly answer: DraftAnswer }
  | { readonly trouble: string }
);

/**
 * What the server says of a draft, soon after it is made; before, of the one before.
 * @param text the request as JSON, so that one that says the same is not asked again
 * @param file as it was last read: about another, the same is asked again
 */
export function useVerdict(text: string | undefined, file: LoginFile | undefined): Verdict | undefined {
  const [verdict, setVerdict] = useState<Verdict>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the server compares with the file
  useEffect(() => {
    if (text === undefined) return;
    const of: DraftRequest = JSON.parse(text);
    const leave = new AbortController();
    const pause = setTimeout(() => {
      judgeDraft(of, leave.signal).then(
        (answer) => setVerdict({ of, answer }),
        (error: Error) => leave.signal.aborted || setVerdict({ of, trouble: error.message }),
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(pause);
      leave.abort();
    };
  }, [text, file]);
  return verdict;
}
