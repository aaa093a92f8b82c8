import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeRoom } from '../../scripts/gallery/make-room.ts';
import { picture, run, runFolders } from '../helpers/gallery-run.ts';

const folders = runFolders();

describe('a folder that an earlier run of npm run gallery has filled', () => {
  test('is refused, and left as it is, where --only would take fewer of its pictures again', async () => {
    const out = folders.before;
    run(
      out,
      ['form', 'chooser', 'code-wrong'].map((id) => picture(id)),
      { form: 90, chooser: 90, 'code-wrong': 90 },
    );
    await expect(makeRoom({ out, only: 'wrong code' }, new Set(['code-wrong']))).rejects.toThrow(
      `${out} has 2 pictures of an earlier run that \`--only wrong code\` would remove and not take again. Name another folder with \`--out\`.`,
    );
    expect(readdirSync(out).sort()).toEqual(['chooser.png', 'code-wrong.png', 'form.png', 'index.json']);
  });

  test('is made room in by a run that takes all, and by one of --only that takes all that are there', async () => {
    const out = folders.before;
    for (const [only, taken] of [
      ['', ['new']],
      ['form', ['form', 'new']],
    ] as const) {
      // One that did not arrive has no picture to lose.
      run(out, [picture('form'), picture('chooser', 'impossible')], { form: 90 });
      writeFileSync(join(out, 'notes.txt'), 'kept');
      await makeRoom({ out, only }, new Set(taken));
      expect(existsSync(join(out, 'form.png'))).toBe(false);
      expect(existsSync(join(out, 'notes.txt'))).toBe(true);
    }
  });
});
