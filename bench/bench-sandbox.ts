import { fork } from 'node:child_process';
import { once } from 'node:events';
import autocannon from 'autocannon';
import { createSandbox, type Sandbox } from '#sandbox';
import { serveSandbox } from '#sandbox/node';
import { goesOn } from '../scripts/plain-command.ts';
import { calls, largeSeed, nextSignIn, type SignIn, toRequest } from './sign-in-mix.ts';
import { quantile } from './statistics.ts';
import { verdict } from './verdict.ts';

const SMALL = 1_000;
const LARGE = 100_000;
const ROUNDS = 24;
const SIGN_INS_A_ROUND = 12;
const SECONDS = 6;
const CONNECTIONS = 10;
/** Names the part that a process is for. Not an argument, since the command takes none. */
const PART = 'BENCH_SANDBOX_PART';
const TARGETS = { requestsPerSecond: 1_000, ratio: 1.2 };

interface Load {
  requestsPerSecond: number;
  p50: number;
  p99: number;
  total: number;
  failed: number;
}

/** `npm run bench:sandbox`: what the sandbox costs, as figures. Each part runs in a process of its own. */
async function main(): Promise<void> {
  const cost: Record<string, number[]> = await inChild('cost');
  const small = await measureHttp(SMALL);
  const large = await measureHttp(LARGE);
  const sum = (index: number) => Object.values(cost).reduce((total, times) => total + (times[index] ?? 0), 0);
  const ratio = sum(1) / sum(0);
  const slowest = Math.min(small.load.requestsPerSecond, large.load.requestsPerSecond);

  say(`A sign-in is ${calls.length} requests: link, code, session, and its renewal on reload.\n`);
  say(`over HTTP, ${CONNECTIONS} connections, ${SECONDS} s   ${SMALL} members   ${LARGE} members`);
  row('requests per second', small.load.requestsPerSecond, large.load.requestsPerSecond);
  row('p50, ms', small.load.p50, large.load.p50);
  row('p99, ms', small.load.p99, large.load.p99);
  row('failed', small.load.failed, large.load.failed);
  row('memory before, MB', small.before, large.before);
  row('memory after, MB', small.after, large.after);
  say(`\nin process, µs of one request           ${SMALL} members   ${LARGE} members`);
  for (const [name, [one = 0, other = 0]] of Object.entries(cost)) row(name, one, other);
  row('mean', sum(0) / calls.length, sum(1) / calls.length);
  say('');
  const verdicts = [
    verdict(
      slowest >= TARGETS.requestsPerSecond,
      'sandbox, requests on one core',
      `${Math.round(slowest)} a second; target at least ${TARGETS.requestsPerSecond}`,
    ),
    verdict(
      ratio <= TARGETS.ratio,
      `sandbox, cost at ${LARGE} members`,
      `${ratio.toFixed(2)} times; target at most ${TARGETS.ratio}`,
    ),
  ];
  for (const { line } of verdicts) say(line);
  if (verdicts.some(({ isMet }) => !isMet)) process.exitCode = 1;
}

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const row = (name: string, ...values: number[]): void =>
  say(
    name.padEnd(46) + values.map((value) => value.toFixed(value < 10 ? 1 : 0).padStart(7)).join('          '),
  );

/** A server in one process, the load in another. */
async function measureHttp(members: number) {
  const server = child('serve', members);
  const [{ url, megabytes: before }] = await once(server, 'message');
  const load: Load = await inChild('load', members, url);
  server.send('memory');
  const [{ megabytes: after }] = await once(server, 'message');
  server.kill();
  return { load, before, after };
}

const parts: Record<string, (members: number, url: string) => Promise<void>> = {
  async serve(members) {
    const running = await serveSandbox(createSandbox({ seed: largeSeed(members) }), { port: 0 });
    // The seed is read when a project is first seen.
    await signIn(running.url, nextSignIn(members)());
    const megabytes = () => process.memoryUsage().rss / 2 ** 20;
    process.on('message', () => process.send?.({ megabytes: megabytes() }));
    process.send?.({ url: running.url, megabytes: megabytes() });
  },

  async load(members, url) {
    const next = nextSignIn(members);
    const result = await autocannon<{ signIn?: SignIn }>({
      url,
      connections: CONNECTIONS,
      duration: SECONDS,
      requests: calls.map((call, position) => ({
        setupRequest(request, context) {
          if (position === 0) context.signIn = next();
          return context.signIn && { ...request, ...toRequest(call, context.signIn) };
        },
        onResponse(status, body, context) {
          if (status !== 200) delete context.signIn;
          else if (context.signIn) call.learn?.(context.signIn, JSON.parse(body));
        },
      })),
    });
    process.send?.({
      requestsPerSecond: result.requests.average,
      p50: result.latency.p50,
      p99: result.latency.p99,
      total: result.requests.total,
      failed: result.non2xx + result.errors,
    } satisfies Load);
  },

  /** Both sizes by turns, so that whatever else the machine does burdens both alike. */
  async cost() {
    const sides = [SMALL, LARGE].map((members) => ({
      sandbox: createSandbox({ seed: largeSeed(members) }),
      next: nextSignIn(members),
      times: new Map(calls.map(({ name }) => [name, [] as number[]])),
    }));
    for (let round = 0; round < ROUNDS; round++) {
      for (const { sandbox, next, times } of sides) {
        for (let count = 0; count < SIGN_INS_A_ROUND; count++) await signIn(sandbox, next(), times);
      }
    }
    const medians = calls.map(({ name }) => [
      name,
      sides.map(({ times }) => quantile(times.get(name) ?? [], 0.5)),
    ]);
    process.send?.(Object.fromEntries(medians));
  },
};

/** One sign-in, over HTTP or in process; adds to `times` what each call took, in µs. */
async function signIn(to: Sandbox | string, who: SignIn, times?: Map<string, number[]>): Promise<void> {
  for (const call of calls) {
    const { path, ...init } = toRequest(call, who);
    const begin = performance.now();
    const response =
      typeof to === 'string'
        ? await fetch(to + path, init)
        : await to.fetch(new Request(`http://localhost${path}`, init));
    const text = await response.text();
    times?.get(call.name)?.push((performance.now() - begin) * 1000);
    if (!response.ok) throw new Error(`${call.name} answered ${response.status}: ${text}`);
    call.learn?.(who, JSON.parse(text));
  }
}

const child = (part: string, members = 0, url = '') =>
  fork(import.meta.filename, [String(members), url], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, [PART]: part },
  });

async function inChild(part: string, members?: number, url?: string) {
  const process = child(part, members, url);
  const [answer] = await once(process, 'message');
  process.kill();
  return answer;
}

const part = process.env[PART];
const [, , members, url = ''] = process.argv;
if (part !== undefined) await parts[part]?.(Number(members), url);
else if (goesOn('bench:sandbox', 'measures what the sandbox alone costs, against its targets')) await main();
