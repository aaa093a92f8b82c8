import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { LoginDraft, Sign, Situation } from '../../preview/situations/situation.ts';
import { situations, situationsUnder } from '../../preview/situations/situations.ts';
import { readCatalogue } from '../../src/login/locales/read-catalogue.ts';
import { checkLogin } from '../../src/login/rules/check-login.ts';
import { galleryLogins } from '../helpers/gallery-logins.ts';

const catalogue = readCatalogue(readFileSync('node_modules/@stytch/react/messages/b2b/en.po', 'utf8'));

/** Screens that the widget's catalogue names and the gallery does not show, each with the reason. */
const NOT_SHOWN: Readonly<Record<string, string>> = {
  'idpConsent.customScopes.title':
    'Of the component that makes Stytch an identity provider, which is not mounted.',
  'idpConsent.signIn.title': 'The same.',
  'idpLogout.title': 'The same.',
  'success.title': 'The app leads on as soon as the widget is done.',
};

/** What a situation shows under a config, by the ids of its messages. */
function messagesOf(situation: Situation, login: LoginDraft): string[] {
  const arrival = situation.arrival(login);
  const steps = situation.steps?.(login) ?? [];
  const awaited = steps.flatMap((step) => (step.do === 'wait-for' ? [step.sign] : []));
  const signs: readonly Sign[] = 'signs' in arrival ? [...arrival.signs, ...awaited] : [];
  return signs.flatMap((sign) => ('message' in sign ? [sign.message] : []));
}

describe('the situations of the gallery', () => {
  test('have ids of their own', () => {
    const ids = situations.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('show every screen that the widget has a title for', () => {
    const shown = new Set(
      Object.values<LoginDraft>(galleryLogins).flatMap((login) =>
        situationsUnder(login).flatMap((situation) => messagesOf(situation, login)),
      ),
    );
    const screens = Object.keys(catalogue).filter((id) => id.endsWith('.title'));
    expect(screens.filter((id) => !shown.has(id)).toSorted()).toEqual(Object.keys(NOT_SHOWN));
  });

  test('name no message that the widget has not', () => {
    const named = Object.values<LoginDraft>(galleryLogins).flatMap((login) =>
      situationsUnder(login).flatMap((situation) => messagesOf(situation, login)),
    );
    expect(named.filter((id) => !(id in catalogue))).toEqual([]);
  });

  test.each(Object.entries(galleryLogins))('are walked under a config that is right: %s', (_, login) => {
    expect(checkLogin(login).problems).toEqual([]);
  });
});
