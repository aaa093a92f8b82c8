import { useMemo } from 'react';
import { useWords } from '../../ui/words/language.tsx';
import type { Prop } from '../config/sdk-types.ts';
import { type Failure, leavesUnchecked } from '../sign-in/explain-failure.ts';

const NONE = {};

/**
 * The widget calls every code wrong that was not accepted, and every link old: where neither is known to be so, these are
 * words of it that leave the reason to the notice above it.
 *
 * @param asksWhere the page asks for the organization, which the widget says could not be found. Default: no
 */
export function useCorrectedErrors(
  strings: Prop<'strings'> = NONE,
  failure: Failure | undefined,
  asksWhere = false,
): Prop<'strings'> {
  const words = useWords();
  return useMemo(() => {
    if (asksWhere)
      return {
        ...strings,
        'error.title': words['login.whichOrganization'],
        'error.organization': words['login.organizationNeeded'],
      };
    if (!failure) return strings;
    const notChecked = words['failure.notChecked'];
    return {
      ...strings,
      'error.eml': words['failure.linkFailed'],
      ...(leavesUnchecked(failure) && {
        'error.passcodeInvalid': notChecked,
        'recoveryCodes.entry.error.invalidCode': notChecked,
      }),
    };
  }, [strings, failure, asksWhere, words]);
}
