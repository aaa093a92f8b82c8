import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Change, Changes, Picture } from './picture.ts';

/** Where what differs is drawn, beside the pictures. */
export const CHANGES = 'changes';

/** Where the earlier pictures are kept of what has changed or is gone, so that the page needs no other folder. */
export const BEFORE = `${CHANGES}/before`;

/**
 * Compares the pictures in a folder with those of an earlier one: copies the earlier picture of what is otherwise, and
 * draws what differs, in red, over a faint picture.
 * @param out folder of the new pictures
 * @param earlier a folder that `npm run gallery` wrote before, and those of its pictures that count
 */
export async function comparePictures(
  pictures: readonly Picture[],
  out: string,
  earlier: { readonly folder: string; readonly pictures: readonly Picture[] },
): Promise<Changes> {
  const before = arrivedIn(earlier.pictures);
  const after = arrivedIn(pictures);
  await mkdir(join(out, BEFORE), { recursive: true });
  const changes = new Map<string, Change>();
  for (const id of new Set([...after.keys(), ...before.keys()])) {
    const was = before.get(id);
    const change: Change = !was
      ? { kind: 'new' }
      : after.has(id)
        ? await compare(id, out, earlier.folder)
        : { kind: 'gone', was };
    if (change.kind === 'changed' || change.kind === 'gone')
      await copyFile(join(earlier.folder, `${id}.png`), join(out, BEFORE, `${id}.png`));
    changes.set(id, change);
  }
  return changes;
}

/** Which pictures there are. Not by their files: a folder may hold more than its last run has taken. */
const arrivedIn = (pictures: readonly Picture[]): ReadonlyMap<string, Picture> =>
  new Map(pictures.filter(({ status }) => status === 'arrived').map((picture) => [picture.id, picture]));

async function compare(id: string, out: string, earlier: string): Promise<Change> {
  const old = await readPng(join(earlier, `${id}.png`));
  const now = await readPng(join(out, `${id}.png`));
  const width = Math.max(old.width, now.width);
  const height = Math.max(old.height, now.height);
  const difference = new PNG({ width, height });
  const count = pixelmatch(
    onCanvas(old, width, height).data,
    onCanvas(now, width, height).data,
    difference.data,
    width,
    height,
    // Smoothed edges differ as well: in yellow, as they would be, half of a letter would be left out of the red.
    { threshold: 0.1, aaColor: [255, 0, 0] },
  );
  if (count === 0) return { kind: 'same' };
  await writeFile(join(out, CHANGES, `${id}.png`), PNG.sync.write(difference));
  return { kind: 'changed', share: count / (width * height) };
}

const readPng = async (path: string): Promise<PNG> => PNG.sync.read(await readFile(path));

/** What one picture has and the other has not is white in that. */
function onCanvas(picture: PNG, width: number, height: number): PNG {
  if (picture.width === width && picture.height === height) return picture;
  const canvas = new PNG({ width, height });
  canvas.data.fill(255);
  PNG.bitblt(picture, canvas, 0, 0, picture.width, picture.height, 0, 0);
  return canvas;
}
