import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CHANGES } from './compare-pictures.ts';
import type { GalleryRequest } from './parse-arguments.ts';
import { INDEX } from './picture.ts';
import { readIndex } from './picture-index.ts';

/**
 * Takes away what an earlier run left in the folder; whatever else is there stays.
 * @param ids of the situations that are to be taken
 * @throws Error, with nothing taken away, where `--only` would leave fewer pictures than there are
 */
export async function makeRoom(
  { out, only }: Pick<GalleryRequest, 'out' | 'only'>,
  ids: ReadonlySet<string>,
): Promise<void> {
  const left = existsSync(join(out, INDEX)) ? (await readIndex(out)).pictures : [];
  const lost = left.filter(({ id, status }) => status === 'arrived' && !ids.has(id)).length;
  if (only !== '' && lost > 0)
    throw new Error(
      `${out} has ${lost === 1 ? 'a picture' : `${lost} pictures`} of an earlier run that \`--only ${only}\` would remove and not take again. Name another folder with \`--out\`.`,
    );
  await mkdir(out, { recursive: true });
  const pictures = left.map(({ id }) => `${id}.png`);
  for (const name of [CHANGES, ...pictures]) await rm(join(out, name), { recursive: true, force: true });
}
