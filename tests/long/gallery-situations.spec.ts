import { expect } from '@playwright/test';
import { STAGES } from '../../preview/situations/labels.ts';
import { situationsUnder } from '../../preview/situations/situations.ts';
import { galleryLogins } from '../helpers/gallery-logins.ts';
import { test } from '../helpers/gallery-test.ts';

// In one worker, so that the frames are built once.
test.describe.configure({ mode: 'default' });

// What goes wrong at Stytch is logged, by the browser and by the SDK.
test.beforeEach(({ guard }) => guard.expectErrors(/^Failed to load resource|\[Stytch\]/));

for (const [name, login] of Object.entries(galleryLogins))
  for (const [stage, title] of Object.entries(STAGES))
    test(`under ${name}, every situation of “${title}” comes to its screen`, async ({ walk }) => {
      test.setTimeout(90_000);
      const situations = situationsUnder(login).filter((situation) => situation.stage === stage);
      const expected = situations.map(({ id, arrival }) => [
        id,
        'signs' in arrival(login) ? { status: 'arrived' } : expect.objectContaining({ status: 'impossible' }),
      ]);
      expect(
        await walk(
          login,
          situations.map(({ id }) => id),
        ),
      ).toEqual(Object.fromEntries(expected));
    });

test('a situation comes to its screen as often as it is begun anew, though Stytch never answers in it', async ({
  walk,
}) => {
  test.setTimeout(90_000);
  const login = galleryLogins['the config as it is'];
  const ids = situationsUnder(login)
    .filter(({ faults }) => faults?.some(({ hang }) => hang))
    .map(({ id }) => id);
  // A browser has six connections to a server.
  const ends = await walk(login, ids, 7);
  expect(ends).toEqual(Object.fromEntries(ids.map((id) => [id, { status: 'arrived' }])));
  expect(ids).not.toEqual([]);
});
