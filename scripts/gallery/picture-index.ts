import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { STAGE_NAMES } from '../../preview/situations/labels.ts';
import { type GalleryRequest, PAGE_LOCALES, SCHEMES, WIDTH_NAMES } from './parse-arguments.ts';
import { INDEX, type Picture, STATUSES } from './picture.ts';

/** Those options that every picture depends on. */
const OPTIONS = ['width', 'scheme', 'locale'] as const;

const schema = v.object({
  width: v.picklist(WIDTH_NAMES),
  scheme: v.optional(v.picklist(SCHEMES)),
  locale: v.optional(v.picklist(PAGE_LOCALES)),
  pictures: v.array(
    v.object({
      // The name of a file.
      id: v.pipe(v.string(), v.regex(/^[\w-]+$/)),
      title: v.string(),
      stage: v.picklist(STAGE_NAMES),
      policy: v.string(),
      member: v.string(),
      sentences: v.array(v.string()),
      status: v.picklist(STATUSES),
      why: v.optional(v.string()),
    }),
  ),
});

type PictureIndex = v.InferOutput<typeof schema>;

/** What a run of `npm run gallery` has left in a folder. @throws Error where that is something else */
export async function readIndex(folder: string): Promise<PictureIndex> {
  const path = join(folder, INDEX);
  const index = v.safeParse(schema, parse(await readFile(path, 'utf8')));
  if (index.success) return index.output;
  throw new Error(
    `${path} is no list of pictures as this version of \`npm run gallery\` writes it. Take them again into another folder.`,
  );
}

export async function writeIndex(
  folder: string,
  { width, scheme, locale }: GalleryRequest,
  pictures: readonly Picture[],
): Promise<void> {
  const index = { width, scheme, locale, pictures };
  await writeFile(join(folder, INDEX), `${JSON.stringify(index, null, 2)}\n`);
}

/** @throws Error where all pictures would differ, as they were asked for otherwise */
export function assertComparable(request: GalleryRequest, earlier: PictureIndex): void {
  const otherwise = OPTIONS.filter((option) => request[option] !== earlier[option]).map(
    (option) =>
      `\`--${option}\` was ${earlier[option] ?? 'left out'}, and is ${request[option] ?? 'left out'} now`,
  );
  if (otherwise.length > 0)
    throw new Error(
      `The pictures in ${request.compare} were taken otherwise: ${otherwise.join('; ')}. Take both with the same options.`,
    );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
