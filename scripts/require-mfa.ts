import { stderr, stdin, stdout } from 'node:process';
import { messageOf } from './message-of.ts';
import { readVariables } from './read-variables.ts';
import { askYes } from './require-mfa/ask-yes.ts';
import { runRequireMfa } from './require-mfa/run-require-mfa.ts';

const isTerminal = stdin.isTTY === true && stdout.isTTY === true;

try {
  process.exitCode = await runRequireMfa(process.argv.slice(2), readVariables(), {
    // `hasColors` is false where NO_COLOR is set.
    coloured: stdout.isTTY === true && stdout.hasColors(),
    say: (text) => void stdout.write(text),
    ask: isTerminal ? (question) => askYes(question) : undefined,
  });
} catch (error) {
  // A call that was given up may still be open: this does not wait for it.
  stderr.write(`${messageOf(error)}\n`, () => process.exit(1));
}
