import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ROOT } from '../scripts/paths.ts';
import { type Verdict, verdict } from './verdict.ts';

/** Runs an npm script that prints and judges its figures itself. */
export async function runScript(script: string): Promise<Verdict> {
  const code = await npmRun([script], 'inherit');
  return verdict(code === 0, `npm run ${script}`, code === 0 ? 'all above' : 'see above');
}

/**
 * Times both test commands against the vitest tests, which are a part of each, one right after the other: a ratio tells the
 * same on any machine.
 */
export async function timeTests(): Promise<Verdict[]> {
  const vitest = await timeScript('test', '--', 'vitest');
  const verdicts: Verdict[] = [];
  for (const [script, most] of [
    ['test', 3],
    ['test:full', 8],
  ] as const) {
    const seconds = await timeScript(script);
    const ratio = seconds / vitest;
    verdicts.push(
      verdict(
        Number(ratio.toFixed(1)) <= most,
        `npm run ${script}`,
        `${seconds.toFixed(0)} s, vitest alone ${vitest.toFixed(0)} s; ratio ${ratio.toFixed(1)}, target at most ${most}`,
      ),
    );
  }
  return verdicts;
}

/** @returns seconds @throws Error where it fails */
async function timeScript(...words: readonly string[]): Promise<number> {
  const begin = performance.now();
  if ((await npmRun(words, 'ignore')) !== 0) throw new Error(`\`npm run ${words.join(' ')}\` fails.`);
  return (performance.now() - begin) / 1000;
}

async function npmRun(words: readonly string[], stdio: 'inherit' | 'ignore'): Promise<number | null> {
  // npm is a script of the shell's on Windows.
  const running = spawn('npm', ['run', ...words], { cwd: ROOT, stdio, shell: process.platform === 'win32' });
  const [code] = await once(running, 'exit');
  return code;
}
