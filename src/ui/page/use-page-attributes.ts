import { useLayoutEffect } from 'react';
import { languageTag, type PageLocale } from '../../locales/locale.ts';

/** Tells the document its language, which screen readers speak in, and its colours, which `tokens.css` reads. */
export function usePageAttributes(locale: PageLocale, colorScheme: 'auto' | 'light' | 'dark' = 'auto'): void {
  useLayoutEffect(() => {
    const page = document.documentElement;
    page.lang = languageTag(locale);
    if (colorScheme === 'auto') delete page.dataset.colorScheme;
    else page.dataset.colorScheme = colorScheme;
  }, [locale, colorScheme]);
}
