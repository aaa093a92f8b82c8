import { benchLoad } from './load/bench-load.ts';
import { benchPages } from './pages/bench-pages.ts';
import { type BenchRequest, type Part, parseArguments } from './parse-arguments.ts';
import { runScript, timeTests } from './run-part.ts';
import type { Verdict } from './verdict.ts';

const HELP = `npm run bench -- [pages] [sandbox] [tests] [load] [--turns 15] [--sign-ins 10000]

Measures what the app promises, and exits with 1 where a target is missed. Without names, all parts:
  pages    the built app against the least that could do the same, in Chromium
  sandbox  npm run bench:sandbox
  tests    how long both test commands take, against vitest alone
  load     10,000 sign-ins in a row through one sandbox, and whether all of it is there in the end
--turns is how often each page is opened, by turns; --sign-ins how many there are.
`;

const measure: Record<Part, (request: BenchRequest) => Promise<Verdict[]>> = {
  async pages({ turns }) {
    const { conditions, verdicts } = await benchPages(turns);
    say(`pages, ${conditions}\n`);
    for (const { line } of verdicts) say(line);
    return verdicts;
  },
  sandbox: async () => [await runScript('bench:sandbox')],
  async tests() {
    const verdicts = await timeTests();
    for (const { line } of verdicts) say(line);
    return verdicts;
  },
  async load({ signIns }) {
    const { conditions, losses, growth } = await benchLoad(signIns);
    const verdicts = [...losses, ...growth];
    say(`load, ${conditions}\n`);
    for (const { line } of verdicts) say(line);
    return verdicts;
  },
};

async function main(): Promise<void> {
  const request = parseArguments(process.argv.slice(2));
  if (!request) return say(HELP);
  for (const name of request.parts) {
    say('');
    const verdicts = await measure[name](request);
    if (verdicts.some(({ isMet }) => !isMet)) process.exitCode = 1;
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

await main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
// The SDK's client looks for telemetry to send for as long as its page lives, and here that is the process.
process.exit();
