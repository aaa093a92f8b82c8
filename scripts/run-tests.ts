import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { styleText } from 'node:util';
import { didYouMean } from '../src/login/rules/did-you-mean.ts';
import { messageOf } from './message-of.ts';
import { parseOptions } from './parse-options.ts';
import { ROOT } from './paths.ts';
import { type Outcome, summary } from './test/outcome.ts';
import { type Part, parts } from './test/parts.ts';

const HELP = `npm test [-- <part> …]    what a change must pass
npm run test:full         the same and the long parts, as CI runs it

Without names, all parts in this order; a part that fails does not keep the others from running.
${parts.map(({ name, does, isLong }) => `  ${name.padEnd(10)} ${does}${isLong ? ' (test:full only)' : ''}`).join('\n')}
`;

/** @returns undefined where help is asked for @throws Error naming the word that is no part */
function requested(): readonly Part[] | undefined {
  const given = parseOptions('test', process.argv.slice(2), { full: { type: 'boolean' } }, { words: true });
  if (!given) return undefined;
  const { positionals, values } = given;
  if (positionals.length === 0) return parts.filter(({ isLong }) => values.full || !isLong);
  const names = parts.map(({ name }) => name);
  const unknown = positionals.find((word) => !names.includes(word));
  if (unknown !== undefined)
    throw new Error(
      `The tests have no part \`${unknown}\`. ${didYouMean(unknown, names)}Name some of ${names.join(', ')}.`,
    );
  return parts.filter(({ name }) => positionals.includes(name));
}

async function run(part: Part): Promise<Outcome> {
  const { name, does } = part;
  process.stdout.write(`\n${styleText('bold', `▶ ${name}: ${does}`)}\n`);
  const begin = performance.now();
  const ended = (outcome: Omit<Outcome, 'name' | 'seconds'>): Outcome => ({
    name,
    seconds: (performance.now() - begin) / 1000,
    ...outcome,
  });
  const machine = (await part.prepare?.()) ?? 'ready';
  if (machine !== 'ready')
    return 'leftOut' in machine
      ? ended({ status: 'left out', why: machine.leftOut })
      : ended({ status: 'failed', why: machine.missing });
  if ((await execute(part)) === 0) return ended({ status: 'passed' });
  const repeat = part.repeat?.();
  return ended({ status: 'failed', ...(repeat && { repeat }) });
}

async function execute({ command: [command = '', ...words], environment }: Part): Promise<number | null> {
  const child = spawn(command, words, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
    // Commands of packages are scripts of the shell's on Windows.
    shell: process.platform === 'win32',
  });
  const [code] = await once(child, 'exit');
  return code;
}

try {
  const chosen = requested();
  if (!chosen) process.stdout.write(HELP);
  else {
    const outcomes: Outcome[] = [];
    for (const part of chosen) outcomes.push(await run(part));
    process.stdout.write(`\n${summary(outcomes)}\n`);
    if (outcomes.some(({ status }) => status === 'failed')) process.exitCode = 1;
  }
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
}
