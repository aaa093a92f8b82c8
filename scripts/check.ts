import { stdout } from 'node:process';
import { runCheck } from './check/run-check.ts';
import { messageOf } from './message-of.ts';

// `hasColors` is false where NO_COLOR is set.
const coloured = stdout.isTTY === true && stdout.hasColors();

// Whoever reads may have read enough, as in `npm run check | head`.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  const { output, exitCode } = await runCheck(process.argv.slice(2), { coloured });
  stdout.write(output);
  process.exitCode = exitCode;
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
}
