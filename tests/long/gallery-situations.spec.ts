import { expect } from '@playwright/test';
import { STAGES } from '../../preview/situations/labels.ts';
import type { LoginDraft, Situation } from '../../preview/situations/situation.ts';
import { situations, situationsUnder } from '../../preview/situations/situations.ts';
import { galleryLogins } from '../helpers/gallery-logins.ts';
import { test } from '../helpers/gallery-test.ts';
import { limitFor } from '../helpers/time-limits.ts';

// In one worker, so that the frames are built once.
test.describe.configure({ mode: 'default' });

// What goes wrong at Stytch is logged, by the browser and by the SDK.
test.beforeEach(({ guard }) => guard.expectErrors(/^Failed to load resource|\[Stytch\]/));

/** In a browser, to one server. */
const CONNECTIONS = 6;

/** The configs that a situation is walked under, by name: those with whose products it exists. */
function loginsOf({ id, faults = [] }: Situation): readonly (readonly [string, LoginDraft])[] {
  const logins = Object.entries(galleryLogins).filter(([, login]) =>
    situationsUnder(login).some((each) => each.id === id),
  );
  // Begun once more than there are connections, lest calls that Stytch never answers keep them.
  if (faults.some(({ hang }) => hang))
    while (logins.length <= CONNECTIONS) logins.push(...logins.slice(0, 1));
  return logins;
}

for (const [stage, title] of Object.entries(STAGES))
  test(`every situation of “${title}” comes to its screen, under each config that it exists under, and as often as it is begun anew though Stytch never answers in it`, async ({
    walk,
  }) => {
    const inStage = situations.filter((situation) => situation.stage === stage);
    const walks = inStage.map((situation) => ({
      id: situation.id,
      logins: loginsOf(situation).map(([, login]) => login),
    }));
    test.setTimeout(limitFor(walks.flatMap(({ logins }) => logins).length));
    const ends = await walk(walks);
    // The config is named, for the message.
    const ended = inStage.map((situation) => [
      situation.id,
      loginsOf(situation).map(([name], at) => [name, ends[situation.id]?.[at]]),
    ]);
    const expected = inStage.map((situation) => [
      situation.id,
      loginsOf(situation).map(([name, login]) => [
        name,
        'signs' in situation.arrival(login)
          ? { status: 'arrived' }
          : expect.objectContaining({ status: 'impossible' }),
      ]),
    ]);
    expect(ended).toEqual(expected);
  });
