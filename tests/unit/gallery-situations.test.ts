import { describe, expect, test } from 'vitest';
import { joinAlike } from '../../preview/situations/alike.ts';
import { notShown } from '../../preview/situations/not-shown.ts';
import type { LoginDraft, Sign } from '../../preview/situations/situation.ts';
import { situations, situationsUnder } from '../../preview/situations/situations.ts';
import { checkLogin } from '../../src/login/rules/check-login.ts';
import { messageCatalogue } from '../../src/login/rules/message-catalogue.ts';
import { galleryLogins } from '../helpers/gallery-logins.ts';
import { loginConfig as login } from '../helpers/login-config.ts';

const withOptions = (options: Partial<LoginDraft['config']>): LoginDraft => ({
  config: { ...login.config, ...options },
});

/** Configs under which, taken together, every situation exists. */
const configs: readonly LoginDraft[] = [
  login,
  withOptions({ products: ['emailMagicLinks', 'emailOtp', 'passwords', 'sso', 'oauth'] }),
  withOptions({ products: ['passwords'], mfaProductInclude: ['smsOtp'], disableCreateOrganization: true }),
  withOptions({ authFlowType: 'Organization', mfaProductOrder: [] }),
];

function signsUnder(config: LoginDraft): readonly Sign[] {
  return situationsUnder(config).flatMap((situation) => {
    const arrival = situation.arrival(config);
    return 'signs' in arrival ? arrival.signs : [];
  });
}

const messageOf = (sign: Sign): string[] => ('message' in sign ? [sign.message] : []);

describe('the situations of the gallery', () => {
  test('each have an id of their own, fit for addresses and file names', () => {
    const ids = situations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z\d]+(-[a-z\d]+)*$/);
  });

  test('each say what happens, by the rule or in words of their own', () => {
    for (const { id, mfa, says } of situations) expect(mfa ?? says, id).toBeDefined();
  });

  test('are each possible under some config, and then known by a sign', () => {
    const possible = configs.flatMap((config) =>
      situationsUnder(config)
        .map((situation) => ({ id: situation.id, arrival: situation.arrival(config) }))
        .filter(({ arrival }) => 'signs' in arrival && arrival.signs.length > 0)
        .map(({ id }) => id),
    );
    expect(situations.map(({ id }) => id).filter((id) => !possible.includes(id))).toEqual([]);
  });

  test('name only messages that the widget has', () => {
    const catalogue = messageCatalogue();
    const named = configs.flatMap((config) => [
      ...signsUnder(config).flatMap(messageOf),
      ...situationsUnder(config).flatMap((situation) => (situation.steps?.(config) ?? []).flatMap(namedIn)),
    ]);
    expect(named.filter((id) => !catalogue.has(id))).toEqual([]);
  });

  test('show every screen that the widget’s catalogue has a title for, but those that say why not', () => {
    const shown = new Set(configs.flatMap(signsUnder).flatMap(messageOf));
    const titles = [...messageCatalogue().keys()].filter((id) => /\.title(Unknown)?$/.test(id));
    const missing = titles.filter((id) => !shown.has(id));
    expect(missing.toSorted()).toEqual(Object.keys(notShown).toSorted());
  });

  test('are each shown once, alone or among those that look the same', () => {
    for (const config of configs) {
      const shown = joinAlike(situationsUnder(config), config);
      const all = shown.flatMap(({ situation, alike }) => [situation.id, ...alike.map(({ id }) => id)]);
      expect(all.toSorted()).toEqual(
        situationsUnder(config)
          .map(({ id }) => id)
          .toSorted(),
      );
    }
  });

  test('stand apart where a config tells their policies apart, and together where it does not', () => {
    const shownWith = (options: Partial<LoginDraft['config']>) =>
      joinAlike(situations, withOptions(options)).map(({ situation }) => situation.id);
    const chooser = 'not-enrolled-in-any-method';
    const phone = 'not-enrolled-in-sms-only';
    expect(shownWith({ mfaProductInclude: ['smsOtp', 'totp'] })).toEqual(
      expect.arrayContaining([chooser, phone]),
    );
    expect(shownWith({ mfaProductInclude: ['smsOtp'] })).not.toContain(phone);
  });

  test.each(Object.entries(galleryLogins))('are walked under a config that is right: %s', (_, walked) => {
    expect(checkLogin(walked).problems).toEqual([]);
  });
});

function namedIn(step: ReturnType<NonNullable<(typeof situations)[number]['steps']>>[number]): string[] {
  if (step.do === 'fill') return [step.field];
  if (step.do === 'press') return [step.button];
  return step.do === 'wait-for' ? messageOf(step.sign) : [];
}
