import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { comparePictures } from '../../scripts/gallery/compare-pictures.ts';
import type { Conditions } from '../../scripts/gallery/conditions.ts';
import { indexPage } from '../../scripts/gallery/index-page.ts';
import type { Picture } from '../../scripts/gallery/picture.ts';
import { earlierIn, greyOf, picture, run, runFolders } from '../helpers/gallery-run.ts';

const folders = runFolders();

const TAKEN = { width: 375, only: '', scheme: 'light', locale: 'es' } satisfies Omit<Conditions, 'compare'>;

describe('the page of the pictures', () => {
  async function pageOf(now: readonly Picture[], compare?: string): Promise<string> {
    const changes =
      compare === undefined ? undefined : await comparePictures(now, folders.after, await earlierIn(compare));
    return indexPage(now, { ...TAKEN, compare }, changes);
  }
  const alike = (id: string) => picture(id, 'arrived', 'Set-up as configured');

  test('shows of what has changed the picture before, the one now, and what differs, all in its folder', async () => {
    const pictures = [alike('text-first'), alike('app-first')];
    run(folders.before, pictures, { 'text-first': 90, 'app-first': 90 });
    run(folders.after, pictures, { 'text-first': 200, 'app-first': 90 });
    const page = await pageOf(pictures, folders.before);

    expect(imagesIn(page).slice(0, 3)).toEqual([
      ['changes/before/text-first.png', 'Before: Set-up as configured, text-first'],
      ['text-first.png', 'Now: Set-up as configured, text-first'],
      ['changes/text-first.png', 'What differs: Set-up as configured, text-first'],
    ]);
    expect(greyOf(join(folders.after, 'changes/before/text-first.png'))).toBe(90);
    expect(imagesIn(page).filter(([file = '']) => !existsSync(join(folders.after, file)))).toEqual([]);
  });

  test('tells situations apart that are the same in every word, by their ids', async () => {
    const page = await pageOf([alike('text-first'), alike('app-first')]);
    expect(page.match(/<code>\w+-first<\/code>/g)).toEqual([
      '<code>text-first</code>',
      '<code>app-first</code>',
    ]);
  });

  test('leads to what is new, and shows what is gone with the reason', async () => {
    run(folders.before, [picture('gone'), picture('removed')], { gone: 90, removed: 90 });
    const now = [picture('new'), { ...picture('gone', 'impossible'), why: 'No such product.' }];
    run(folders.after, now, { new: 90 });
    const page = await pageOf(now, folders.before);

    expect(page).toContain('<a href="#new">');
    expect(page).toContain('<article id="new">');
    expect(imagesIn(page).map(([file]) => file)).toEqual([
      'changes/before/gone.png',
      'changes/before/removed.png',
      'new.png',
    ]);
    expect(page.indexOf('No such product.')).toBeLessThan(page.indexOf('changes/before/removed.png'));
    expect(page).toContain('There is no such situation any more.');
  });

  test('says how they were taken, and what they were compared with', async () => {
    run(folders.before, [], {});
    expect(await pageOf([], folders.before)).toContain(
      `Pages 375 pixels wide, in light colours, in the locale <code>es</code>. Compared with <code>${folders.before}</code>.`,
    );
    expect(await pageOf([])).not.toContain('Compared');
    expect(await indexPage([], { ...TAKEN, only: 'wrong code', compare: undefined })).toContain(
      'Only those that <code>wrong code</code> finds.',
    );
  });

  test('says so where nothing looks otherwise', async () => {
    run(folders.before, [picture('form')], { form: 90 });
    run(folders.after, [picture('form')], { form: 90 });
    expect(await pageOf([picture('form')], folders.before)).toContain('Nothing looks otherwise than before.');
  });

  test('shows what a title says as text, and has no script', async () => {
    const page = await pageOf([picture('a', 'failed', 'A <b>bold</b> title')]);
    expect(page).toContain('A &lt;b&gt;bold&lt;/b&gt; title');
    expect(page).not.toContain('<script');
  });
});

/** The file of each image, and what stands for it where it can't be seen. */
const imagesIn = (page: string) =>
  [...page.matchAll(/<img src="([^"]*)" alt="([^"]*)"/g)].map(([, file, alt]) => [file, alt]);
