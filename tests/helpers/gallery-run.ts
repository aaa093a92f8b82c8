import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterEach, beforeEach } from 'vitest';
import { INDEX, type Picture } from '../../scripts/gallery/picture.ts';
import { readIndex } from '../../scripts/gallery/picture-index.ts';

/** A situation of the gallery, as a run of `npm run gallery` writes it down. */
export const picture = (id: string, status: Picture['status'] = 'arrived', title = id): Picture => ({
  id,
  title,
  stage: 'sign-in',
  policy: 'Any',
  member: 'Anyone',
  sentences: [],
  status,
});

/** Writes what a run leaves: an index, and a square picture of one grey for each that arrived. */
export function run(
  folder: string,
  pictures: readonly Picture[],
  greys: Record<string, number>,
  size = 4,
): void {
  writeFileSync(join(folder, INDEX), JSON.stringify({ width: 'phone', pictures }));
  for (const [id, grey] of Object.entries(greys)) {
    const png = new PNG({ width: size, height: size });
    png.data.fill(grey);
    for (let at = 3; at < png.data.length; at += 4) png.data[at] = 255;
    writeFileSync(join(folder, `${id}.png`), PNG.sync.write(png));
  }
}

/** Of the first pixel. */
export const greyOf = (path: string) => PNG.sync.read(readFileSync(path)).data[0];

/** For each test of a file, a folder for an earlier run and one for a later. */
export function runFolders(): { readonly before: string; readonly after: string } {
  const folders = { before: '', after: '' };
  beforeEach(() => {
    folders.before = mkdtempSync(join(tmpdir(), 'gallery-before-'));
    folders.after = mkdtempSync(join(tmpdir(), 'gallery-after-'));
  });
  afterEach(() => {
    for (const folder of [folders.before, folders.after]) rmSync(folder, { recursive: true });
  });
  return folders;
}

/** What a run has left, as a later one compares with it. */
export const earlierIn = async (folder: string) => ({
  folder,
  pictures: (await readIndex(folder)).pictures,
});
