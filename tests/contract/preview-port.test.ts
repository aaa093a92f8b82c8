import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { stripVTControlCharacters } from 'node:util';
import { onTestFinished, test } from 'vitest';
import { packageFolder } from '../../src/login/rules/package-folder.ts';
import { WAIT } from '../helpers/time-limits.ts';

test('npm run preview stays on its port, and where that is taken says so and what to do', async ({
  expect,
}) => {
  const server = createServer().listen(0, 'localhost');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const { port } = Object(server.address());
  const [said, exitCode] = await new Promise<[string, unknown]>((done) => {
    const vite = [`${packageFolder('vite')}/bin/vite.js`, 'preview', '--port', String(port)];
    // Ended where it is not refused: it would serve on.
    execFile(process.execPath, vite, { timeout: WAIT }, (error, stdout, stderr) =>
      // On a slow machine the bundler has a word about that, before.
      done([stripVTControlCharacters(stdout + stderr).replace(/^.*(?=error when)/s, ''), error?.code]),
    );
  });
  expect(said).toBe(
    `error when starting preview server:\nPort ${port} is taken. Stop what listens there, or choose another with --port; --port 0 takes a free one.\n`,
  );
  expect(exitCode).toBe(1);
});
