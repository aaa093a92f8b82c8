import { stderr, stdout } from 'node:process';
import { readBase } from './doctor/read-base.ts';
import { runDoctor } from './doctor/run-doctor.ts';
import { messageOf } from './message-of.ts';
import { readVariables } from './read-variables.ts';

// `hasColors` is false where NO_COLOR is set.
const coloured = stdout.isTTY === true && stdout.hasColors();

try {
  const { output, exitCode } = await runDoctor(process.argv.slice(2), readVariables, readBase, { coloured });
  // A call that was given up may still be open: this does not wait for it.
  stdout.write(output, () => process.exit(exitCode));
} catch (error) {
  stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
}
