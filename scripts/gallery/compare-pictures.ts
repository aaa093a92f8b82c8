import { existsSync } from 'node:fs';
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
  const before: readonly Picture[] = JSON.parse(await readFile(join(earlier, INDEX), 'utf8'));
  const ids = new Set([...pictures, ...before].filter(hasPicture).map(({ id }) => id));
  const changes = new Map<string, Change>();
  for (const id of ids) changes.set(id, await compare(id, out, earlier));
  return changes;
}

const hasPicture = ({ status }: Picture): boolean => status === 'arrived';

async function compare(id: string, out: string, earlier: string): Promise<Change> {
  const [before, after] = [join(earlier, `${id}.png`), join(out, `${id}.png`)];
  if (!existsSync(before)) return { kind: 'new' };
  if (!existsSync(after)) return { kind: 'gone' };
  const [old, now] = [await readPng(before), await readPng(after)];
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
