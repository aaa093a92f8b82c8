import { parseArgs } from 'node:util';
import { benchPages } from './bench/bench-pages.ts';
import { runScript, timeTests } from './bench/run-part.ts';
import type { Verdict } from './bench/verdict.ts';

const HELP = `npm run bench -- [pages] [sandbox] [tests] [--turns 15]

Measures what the app promises, and exits with 1 where a target is missed. Without names, all parts:
  pages    the built app against the least that could do the same, in Chromium
  sandbox  npm run bench:sandbox
  tests    how long they take
--turns is how often each page is opened, by turns.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { turns: { type: 'string', default: '15' }, help: { type: 'boolean', default: false } },
});

const parts: Record<string, () => Promise<Verdict[]>> = {
  async pages() {
    const { conditions, verdicts } = await benchPages(turnsOf(values.turns));
    say(`pages, ${conditions}\n`);
    for (const { line } of verdicts) say(line);
    return verdicts;
  },
  sandbox: async () => [await runScript('bench:sandbox')],
  async tests() {
    const verdicts = [
      await timeTests('unit, component, contract tests', 'test:vitest', 30),
      await timeTests('browser tests', 'test:browser', 120),
    ];
    for (const { line } of verdicts) say(line);
    return verdicts;
  },
};

async function main(): Promise<void> {
  if (values.help) return say(HELP);
  const chosen = positionals.length > 0 ? positionals : Object.keys(parts);
  const unknown = chosen.filter((name) => !Object.hasOwn(parts, name));
  if (unknown.length > 0) throw new Error(`No part of the bench is named ${unknown.join(', ')}.\n\n${HELP}`);
  for (const name of chosen) {
    say('');
    const verdicts = (await parts[name]?.()) ?? [];
    if (verdicts.some(({ isMet }) => !isMet)) process.exitCode = 1;
  }
}

function turnsOf(text: string): number {
  const turns = Number(text);
  if (!Number.isInteger(turns) || turns < 1)
    throw new Error(`--turns is ${text}. Give a whole number from 1.`);
  return turns;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

await main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
