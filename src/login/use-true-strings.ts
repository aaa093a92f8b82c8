import { useMemo } from 'react';
import { useWords } from '../ui/words/language.tsx';
import { type Failure, leavesUnchecked } from './explain-failure.ts';
import type { Prop } from './sdk-types.ts';

const NONE = {};

/** The widget calls a code wrong whatever happened to it: says instead, where that is so, that nobody looked at it. */
export function useTrueStrings(
  strings: Prop<'strings'> = NONE,
  failure: Failure | undefined,
): Prop<'strings'> {
  const words = useWords();
  const unchecked = failure !== undefined && leavesUnchecked(failure);
  return useMemo(() => {
    if (!unchecked) return strings;
    const notChecked = words['failure.notChecked'];
    return {
      ...strings,
      'error.passcodeInvalid': notChecked,
      'recoveryCodes.entry.error.invalidCode': notChecked,
    };
  }, [strings, unchecked, words]);
}
