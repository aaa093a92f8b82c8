import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { type Change, type Changes, INDEX, type Picture } from './picture.ts';

/** Where what differs is drawn, beside the pictures. */
export const CHANGES = 'changes';

/**
 * Compares the pictures in a folder with those of an earlier one, and draws what differs, in red, over a faint picture.
 * @param out folder of the new pictures
 * @param earlier folder that `npm run gallery` wrote before
 */
export async function comparePictures(
  pictures: readonly Picture[],
  out: string,
  earlier: string,
): Promise<Changes> {
  const before = idsOf(await readIndex(earlier));
  const after = idsOf(pictures);
  const changes = new Map<string, Change>();
  for (const id of new Set([...after, ...before]))
    if (!before.has(id)) changes.set(id, { kind: 'new' });
    else if (!after.has(id)) changes.set(id, { kind: 'gone' });
    else changes.set(id, await compare(id, out, earlier));
  return changes;
}

/** Which pictures there are. Not by their files: a folder may hold more than its last run has taken. */
const idsOf = (pictures: readonly Picture[]): ReadonlySet<string> =>
  new Set(pictures.filter(({ status }) => status === 'arrived').map(({ id }) => id));

/** What a run of `npm run gallery` has found. */
export async function readIndex(folder: string): Promise<readonly Picture[]> {
  return JSON.parse(await readFile(join(folder, INDEX), 'utf8'));
}

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
    { threshold: 0.1 },
  );
  if (count === 0) return { kind: 'same' };
  await mkdir(join(out, CHANGES), { recursive: true });
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
