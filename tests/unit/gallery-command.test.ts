import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { LoginDraft } from '../../preview/situations/situation.ts';
import { comparePictures } from '../../scripts/gallery/compare-pictures.ts';
import { conditionsOf } from '../../scripts/gallery/conditions.ts';
import { parseArguments } from '../../scripts/gallery/parse-arguments.ts';
import { assertComparable, readIndex } from '../../scripts/gallery/picture-index.ts';
import { SeededRandom } from '../../scripts/gallery/seeded-random.ts';
import { earlierIn, picture, run, runFolders } from '../helpers/gallery-run.ts';

const folders = runFolders();

const DEFAULT = {
  out: 'gallery',
  compare: undefined,
  only: '',
  width: 'phone',
  scheme: undefined,
  locale: undefined,
} as const;

describe('pictures compared with those of an earlier run', () => {
  test('are the same, changed, new or gone', async () => {
    run(
      folders.before,
      ['same', 'changed', 'gone'].map((id) => picture(id)),
      { same: 90, changed: 90, gone: 90 },
    );
    const now = ['same', 'changed', 'new'].map((id) => picture(id));
    run(folders.after, now, { same: 90, changed: 200, new: 90 });
    expect(
      Object.fromEntries(await comparePictures(now, folders.after, await earlierIn(folders.before))),
    ).toEqual({
      same: { kind: 'same' },
      changed: { kind: 'changed', share: 1 },
      new: { kind: 'new' },
      gone: { kind: 'gone', was: picture('gone') },
    });
  });

  test('count by what a run has taken, not by files that an earlier one has left', async () => {
    run(folders.before, [picture('form'), picture('chooser', 'impossible')], { form: 90, chooser: 90 });
    const now = [picture('form', 'failed'), picture('chooser')];
    run(folders.after, now, { form: 90, chooser: 90 });
    expect(
      Object.fromEntries(await comparePictures(now, folders.after, await earlierIn(folders.before))),
    ).toEqual({
      form: { kind: 'gone', was: picture('form') },
      chooser: { kind: 'new' },
    });
  });

  test('of another size differ where only one of them is', async () => {
    run(folders.before, [picture('form')], { form: 0 }, 4);
    run(folders.after, [picture('form')], { form: 0 }, 8);
    const changes = await comparePictures([picture('form')], folders.after, await earlierIn(folders.before));
    expect(changes.get('form')).toEqual({ kind: 'changed', share: 0.75 });
  });
});

describe('an earlier run', () => {
  test('is compared with, whatever the config has come to say since', () => {
    expect(() =>
      assertComparable({ ...DEFAULT, compare: 'earlier' }, { width: 'phone', pictures: [] }),
    ).not.toThrow();
  });

  test('is not compared with where it was taken with other options', () => {
    expect(() =>
      assertComparable(
        { ...DEFAULT, compare: 'earlier' },
        { width: 'desktop', scheme: 'dark', pictures: [] },
      ),
    ).toThrow(
      'The pictures in earlier were taken otherwise: `--width` was desktop, and is phone now; `--scheme` was dark, and is left out now. Take both with the same options.',
    );
  });

  test.each([
    ['another file of the name', '{ "private": true }'],
    ['no JSON', 'pictures'],
    [
      'a picture elsewhere',
      JSON.stringify({ width: 'phone', pictures: [{ ...picture('form'), id: '../../form' }] }),
    ],
  ])('is not taken for one where its list is %s', async (_, index) => {
    writeFileSync(join(folders.before, 'index.json'), index);
    await expect(readIndex(folders.before)).rejects.toThrow('is no list of pictures');
  });
});

describe('the arguments of npm run gallery', () => {
  test('are what they are by default, or as given', () => {
    expect(parseArguments([])).toEqual(DEFAULT);
    expect(parseArguments(['--width', 'desktop', '--scheme', 'dark', '--locale', 'es'])).toMatchObject({
      width: 'desktop',
      scheme: 'dark',
      locale: 'es',
    });
    expect(parseArguments(['--help'])).toBeUndefined();
  });

  test.each([
    [['--width', 'tablet'], '`--width` is tablet. Write phone or desktop.'],
    [['--locale', 'de'], '`--locale` is de. Write en, es, pt-br or pseudo.'],
    [['--compare', '/nowhere'], 'which has no index.json. Name a folder that `npm run gallery` has written.'],
  ])('%j are refused', (args, message) => {
    expect(() => parseArguments(args)).toThrow(message);
  });

  test('may not have a run write over the one it is compared with, however its folder is written', () => {
    run(folders.before, [], {});
    const compare = `${folders.before}/`;
    expect(() => parseArguments(['--out', folders.before, '--compare', compare])).toThrow(
      'Write to another folder, or move the earlier one.',
    );
  });
});

test('chance that is rewound says the same again, and each length has its own', () => {
  const random = new SeededRandom();
  const first = [random.next(4), random.next(32)];
  random.reset();
  expect([random.next(4), random.next(8), random.next(32)]).toEqual([first[0], expect.anything(), first[1]]);
});

describe('how the pictures were taken', () => {
  const login = {
    config: {
      authFlowType: 'Discovery',
      products: ['emailMagicLinks'],
      sessionOptions: { sessionDurationMinutes: 60 },
    },
  } as const satisfies LoginDraft;

  test('is as asked for, else as configured, else as the browser is', () => {
    expect(conditionsOf(login, DEFAULT)).toMatchObject({ scheme: 'light', locale: 'en' });
    const configured = { ...login, colorScheme: 'dark', locale: 'es' } as const;
    expect(conditionsOf(configured, DEFAULT)).toMatchObject({ scheme: 'dark', locale: 'es' });
    expect(conditionsOf(configured, { ...DEFAULT, scheme: 'light', locale: 'pt-br' })).toMatchObject({
      scheme: 'light',
      locale: 'pt-br',
    });
  });
});
