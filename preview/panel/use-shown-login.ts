import { useMemo, useState } from 'react';
import type { LoginDraft } from '../situations/situation.ts';
import { stableText } from './draft/same-value.ts';

/**
 * What the frames show: a draft as it last was without problems, before that and without a draft what is `otherwise`.
 * @returns the same object as long as it says the same: frames begin anew when it changes
 */
export function useShownLogin(
  draft: LoginDraft | undefined,
  isSound: boolean,
  otherwise: LoginDraft | undefined,
): LoginDraft | undefined {
  const [sound, setSound] = useState<LoginDraft>();
  if (draft && isSound && sound !== draft) setSound(draft);
  if (!draft && sound) setSound(undefined);
  const shown = (draft && sound) ?? otherwise;
  const text = shown && stableText(shown);
  // The text is that of a draft.
  return useMemo(() => (text === undefined ? undefined : (JSON.parse(text) as LoginDraft)), [text]);
}
