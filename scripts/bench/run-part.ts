import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ROOT } from '../paths.ts';
import { type Verdict, verdict } from './verdict.ts';

/** Runs an npm script that prints and judges its figures itself. */
export async function runScript(script: string): Promise<Verdict> {
  const code = await npmRun(script, 'inherit');
  return verdict(code === 0, `npm run ${script}`, code === 0 ? 'all above' : 'see above');
}

/** Times an npm script that runs tests. @param seconds the most it may take */
export async function timeTests(name: string, script: string, seconds: number): Promise<Verdict> {
  const begin = performance.now();
  const code = await npmRun(script, 'ignore');
  const took = (performance.now() - begin) / 1000;
  const found = `${took.toFixed(1)} s; target at most ${seconds} s`;
  return verdict(code === 0 && took <= seconds, name, code === 0 ? found : `they fail: npm run ${script}`);
}

async function npmRun(script: string, stdio: 'inherit' | 'ignore'): Promise<number | null> {
  // npm is a script of the shell's on Windows.
  const running = spawn('npm', ['run', script], { cwd: ROOT, stdio, shell: process.platform === 'win32' });
  const [code] = await once(running, 'exit');
  return code;
}
