import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';

/** Asks a question in the terminal. Only `y` and `yes` agree; so do not Enter alone and the end of the input. */
export async function askYes(
  question: string,
  input: Readable = stdin,
  output: Writable = stdout,
): Promise<boolean> {
  const lines = createInterface({ input, output });
  const end = new Promise<string>((resolve) => lines.once('close', () => resolve('')));
  const answer = await Promise.race([lines.question(`${question} [y/N] `), end]);
  lines.close();
  return /^y(es)?$/i.test(answer.trim());
}
