import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createSandbox } from '#sandbox';
import { serveSandbox } from '#sandbox/node';
import { loadSeed } from './load-project.ts';

export interface Usage {
  /** What the sandbox holds on to, in megabytes, once all that nobody needs is gone. */
  readonly heap: number;
  /** What the processor has worked for it so far, in milliseconds, whatever else the machine does. */
  readonly work: number;
}

export interface SandboxProcess {
  readonly url: string;
  usage(): Promise<Usage>;
  stop(): void;
}

/** A sandbox in a process of its own, so that its memory and its time are its own. */
export async function startSandbox(signIns: number): Promise<SandboxProcess> {
  const child = fork(import.meta.filename, ['serve', String(signIns)], {
    execArgv: ['--expose-gc', '--import', 'tsx'],
  });
  const [{ url }] = await once(child, 'message');
  return {
    url,
    async usage() {
      child.send('usage');
      const [usage] = await once(child, 'message');
      return usage;
    },
    stop: () => void child.kill(),
  };
}

async function serve(signIns: number): Promise<void> {
  const { url } = await serveSandbox(createSandbox({ seed: loadSeed(signIns) }), { port: 0 });
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    globalThis.gc?.();
    const heap = process.memoryUsage().heapUsed / 2 ** 20;
    process.send?.({ heap, work: (user + system) / 1000 } satisfies Usage);
  });
  process.send?.({ url });
}

const [, script, part, signIns] = process.argv;
if (script === import.meta.filename && part === 'serve') await serve(Number(signIns));
