import { messageOf } from './message-of.ts';
import { parseOptions } from './parse-options.ts';

/**
 * For a command that takes no options: answers `--help`, and refuses whatever else it was called with.
 * @param command as `npm run` knows it
 * @param does what it does, as the rest of a sentence that begins with its name
 * @returns whether it is to do that
 */
export function goesOn(command: string, does: string): boolean {
  const says = `\`npm run ${command}\` ${does}. It takes no options.`;
  try {
    if (parseOptions(command, process.argv.slice(2), {}, { hint: says })) return true;
    process.stdout.write(`${says}\n`);
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n`);
    process.exitCode = 1;
  }
  return false;
}
