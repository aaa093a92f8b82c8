/**
 * An entry of its own in the built page, so small that it runs long before React is there. It begins what the page
 * would begin only then: asking Stytch, and loading what the address will show.
 */
import './session/storage/tolerate-blocked-storage.ts';
import { expectedParts, type Part } from './app/expected-parts.ts';
import { PART_LOADERS } from './app/load-parts.ts';
import { routeAt } from './base-path.ts';
import { clientOptions } from './login/config/client-options.ts';
import { chooseLocale } from './login/locales/choose-locale.ts';
import { loadWidgetStrings } from './login/locales/load-widget-strings.ts';
import login from './login.config.ts';
import { storedExpiry } from './session/expiry/stored-expiry.ts';
import { reloadForMissingParts } from './ui/chunks/chunk-load-errors.ts';
import { loadWords } from './ui/words/load-words.ts';

reloadForMissingParts();
const parts = expectedParts(routeAt(window.location.pathname), storedExpiry(), Date.now());
// Whatever fails here is tried again where it is needed, and told of there.
void Promise.allSettled([begin(), load('sign-in'), load('dashboard'), loadLanguage()]);

/**
 * The client first, then the widget: it is as large as React but needed last, and would take half of a slow network
 * from it. So React's code is run while the widget's is on its way.
 */
async function begin(): Promise<void> {
  try {
    const { startClient } = await import('./app/start-client.ts');
    startClient(clientOptions(login));
  } finally {
    await load('widget');
  }
}

async function load(part: Part): Promise<void> {
  if (parts.includes(part)) await PART_LOADERS[part]();
}

async function loadLanguage(): Promise<void> {
  const locale = chooseLocale(login.locale, navigator.languages);
  // English is part of the app, and the widget brings its own.
  if (locale === 'en') return;
  await Promise.all([loadWords(locale), parts.includes('widget') && loadWidgetStrings(locale)]);
}
