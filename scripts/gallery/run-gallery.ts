import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, isFound } from '../../preview/situations/find.ts';
import { situationsUnder } from '../../preview/situations/situations.ts';
import { findBrowser } from '../find-browser.ts';
import { loadLoginConfig } from '../load-login-config.ts';
import { LOGIN_CONFIG } from '../paths.ts';
import { comparePictures } from './compare-pictures.ts';
import { conditionsOf } from './conditions.ts';
import { indexPage } from './index-page.ts';
import { makeRoom } from './make-room.ts';
import { type GalleryRequest, parseArguments } from './parse-arguments.ts';
import type { Changes } from './picture.ts';
import { assertComparable, readIndex, writeIndex } from './picture-index.ts';
import { wordsOf } from './picture-parts.ts';
import { takePictures } from './take-pictures.ts';

const USAGE = `npm run gallery -- [--out gallery] [--compare folder] [--only words] [--width phone|desktop] [--scheme light|dark] [--locale es]

Takes a picture of every screen that members can meet under src/login.config.ts.
  --out      folder for the pictures, and for a page that shows them. Default: gallery.
  --compare  folder of an earlier run: says which pictures have changed, and shows both with what differs.
  --only     words that a situation must have, as the gallery finds them. Default: takes all.
             Not into a folder with pictures of others.
  --width    of the pages: phone (375 pixels) or desktop (1280). Default: phone.
  --scheme   light or dark. Default: as configured; light where that is up to the visitor.
  --locale   en, es, pt-br or pseudo. Default: as configured.

Exits with 1 where a situation did not come to its screen.
`;

/**
 * `npm run gallery`.
 * @param say takes what is for a person to read
 * @returns the exit code
 * @throws Error for arguments that are wrong, a login config that has problems, or where there is no browser
 */
export async function runGallery(args: readonly string[], say: (text: string) => void): Promise<number> {
  const request = parseArguments(args);
  if (!request) {
    say(USAGE);
    return 0;
  }
  const { login, problems } = await loadLoginConfig(LOGIN_CONFIG);
  if (!login)
    throw new Error(
      `The login config has problems:\n\n- ${problems.map(({ message }) => message).join('\n- ')}`,
    );
  if (!findBrowser())
    throw new Error('There is no Chromium on this machine. `npx playwright install chromium` gets one.');
  const situations = situationsUnder(login).filter((each) => isFound(request.only, describe(each, login)));
  if (situations.length === 0)
    throw new Error(
      `\`--only\` is ${request.only}, which finds no situation. Try the words in the gallery, where \`npm start\` serves it.`,
    );
  const earlier = request.compare === undefined ? undefined : await readEarlier(request, request.compare);
  await makeRoom(request, new Set(situations.map(({ id }) => id)));
  const pictures = await takePictures(situations, login, request, ({ title, status, why }) =>
    say(`${MARKS[status]} ${title}${why ? `: ${why}` : ''}\n`),
  );
  await writeIndex(request.out, request, pictures);
  const changes = earlier && (await comparePictures(pictures, request.out, earlier));
  const page = await indexPage(pictures, conditionsOf(login, request), changes);
  await writeFile(join(request.out, 'index.html'), page);
  if (changes) say(`\n${summary(changes)}`);
  say(`\n${pathToFileURL(join(request.out, 'index.html'))}\n`);
  return pictures.some(({ status }) => status === 'failed') ? 1 : 0;
}

const MARKS = { arrived: '✓', impossible: '–', failed: '✗' };

/** What there is to compare with: of the earlier pictures, those that are asked for now. */
async function readEarlier(request: GalleryRequest, folder: string) {
  const earlier = await readIndex(folder);
  assertComparable(request, earlier);
  return { folder, pictures: earlier.pictures.filter((picture) => isFound(request.only, picture)) };
}

function summary(changes: Changes): string {
  const told = [...changes].filter(([, { kind }]) => kind !== 'same');
  if (told.length === 0) return 'Nothing looks otherwise than before.\n';
  return told.map(([id, change]) => `${id}: ${wordsOf(change)}\n`).join('');
}
