import { wordsIn } from '../../ui/words/words-in.ts';
import type { LoginConfig } from '../define-login.ts';
import { chooseLocale } from './choose-locale.ts';
import { loadWidgetStrings } from './load-widget-strings.ts';

/**
 * Loads what a page needs of its language, side by side. Called before React renders, which would ask for the
 * widget's wording only once it has the app's own words. Never rejects.
 *
 * @param signsIn whether the page shows the widget
 */
export async function loadLanguage(login: LoginConfig, signsIn: boolean): Promise<void> {
  const locale = chooseLocale(login.locale, navigator.languages);
  await Promise.all([wordsIn(locale), signsIn && loadWidgetStrings(locale)]);
}
