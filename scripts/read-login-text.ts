import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

/** How often, and how long in milliseconds, an empty file is looked at again. */
const AGAIN = 30;
const LATER = 10;

/**
 * The text of a login config's file. Editors empty a file before they write it: of an empty one, this waits 0.3
 * seconds for what they write.
 * @throws Error where it is not there, or is no UTF-8: nothing is saved of a text that can't be read to its last byte
 */
export async function readLoginText(file: string): Promise<string> {
  let bytes = await readFile(file);
  for (let looked = 0; bytes.length === 0 && looked < AGAIN; looked++) {
    await pause(LATER);
    bytes = await readFile(file);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new Error('The file is not UTF-8 text. Save it as UTF-8.', { cause: error });
  }
}
