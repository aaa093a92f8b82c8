import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';

const run = promisify(execFile);

test('a clone by a git that writes Windows’ line endings has the same text as any other', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'clone-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await run('git', ['clone', '--quiet', '-c', 'core.autocrlf=true', '.', folder]);
  const { stdout } = await run('git', ['ls-files', '--eol'], { cwd: folder });
  const files = stdout.trimEnd().split('\n');
  expect(files.length).toBeGreaterThan(100);
  // Each line begins with how the file ends its lines in the index, then in the folder.
  expect(files.filter((line) => /^\S+\s+w\/(crlf|mixed)/.test(line))).toEqual([]);
});
