import { useEffect, useReducer } from 'react';
import type { PageLocale } from '../../locales/locale.ts';

/** A text that `textByLocale` answers, in the page's language; `undefined` while it is still on its way. */
export function useTextIn<Text>(
  textIn: (locale: PageLocale) => Text | Promise<Text>,
  locale: PageLocale,
): Text | undefined {
  const [, renderAgain] = useReducer((renders: number) => renders + 1, 0);
  const text = textIn(locale);

  useEffect(() => {
    if (text instanceof Promise) text.then(renderAgain, reportError);
  }, [text]);

  return text instanceof Promise ? undefined : text;
}
