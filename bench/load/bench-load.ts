import { connect } from '../../scripts/stytch/call-stytch.ts';
import { quantile } from '../statistics.ts';
import { type Verdict, verdict } from '../verdict.ts';
import { countKept, type Kept } from './count-kept.ts';
import { CREDENTIALS, knownMembers, whoSignsIn } from './load-project.ts';
import { openBrowser } from './open-browser.ts';
import { startSandbox, type Usage } from './sandbox-process.ts';
import { type SignInsDone, signInMany } from './sign-in-many.ts';

/** Of the first and of the last sign-ins, as a share of all. */
const STRETCH = 0.1;

/** How much more the sandbox may hold after each sign-in: its email, its text, the link, who joined; about 2.3 kB. */
const KILOBYTES_EACH = 4;
/** How much longer the last may take than the first, which also run code that is not compiled yet. */
const SLOWER = 1.25;

export interface LoadReport {
  readonly conditions: string;
  /** Whether all that was done is there in the end. */
  readonly losses: Verdict[];
  /** Whether the last sign-in costs what the first did. */
  readonly growth: Verdict[];
}

/** Signs in so often, one after the other, through one sandbox, and counts what has become of it. */
export async function benchLoad(signIns: number): Promise<LoadReport> {
  const sandbox = await startSandbox(signIns);
  const browser = await openBrowser(sandbox.url);
  try {
    const stretch = Math.ceil(signIns * STRETCH);
    const backend = connect({ kind: 'sandbox', url: sandbox.url, ...CREDENTIALS });
    const usage: Usage[] = [await sandbox.usage()];
    const begin = performance.now();
    const done = await signInMany(
      { url: sandbox.url, browser: browser.stytch, backend },
      signIns,
      async (count) => {
        if ([stretch, signIns - stretch, signIns].includes(count)) usage.push(await sandbox.usage());
      },
    );
    const seconds = (performance.now() - begin) / 1000;
    const kept = await countKept(sandbox.url, backend);
    return {
      conditions: `${signIns} sign-ins in a row in ${seconds.toFixed(0)} s`,
      losses: lossVerdicts(signIns, done, kept),
      growth: growthVerdicts(signIns, stretch, usage, done.times),
    };
  } finally {
    await browser.close();
    sandbox.stop();
  }
}

export function lossVerdicts(signIns: number, { sessionIds, failures }: SignInsDone, kept: Kept): Verdict[] {
  const joined = Array.from({ length: signIns }, (_, number) => whoSignsIn(number, signIns)).filter(
    ({ isNew }) => isNew,
  ).length;
  const members = knownMembers(signIns) + joined;
  const [first] = failures;
  const counts = (name: string, found: number, due: number): Verdict =>
    verdict(found === due, name, `${found} of ${due}`);
  return [
    verdict(failures.length === 0, 'sign-ins that failed', first ? `${failures.length}; ${first}` : 'none'),
    counts('sessions, each with a good JWT', sessionIds.size, signIns),
    counts('emails kept', kept.emails, signIns),
    counts('links, each another', kept.links, signIns),
    counts('texts kept', kept.texts, signIns),
    counts(`members, ${joined} of them new`, kept.members, members),
    counts('members with a verified phone', kept.enrolled, members),
    counts('sessions left after sign-out', kept.liveSessions, 0),
  ];
}

function growthVerdicts(
  signIns: number,
  stretch: number,
  [start = NOTHING, early = NOTHING, late = NOTHING, end = NOTHING]: readonly Usage[],
  times: readonly number[],
): Verdict[] {
  const each = ((end.heap - early.heap) * 1024) / (signIns - stretch);
  const heap = `${early.heap.toFixed(1)} MB after ${stretch}, ${end.heap.toFixed(1)} MB in the end: ${each.toFixed(1)} kB a sign-in`;
  const work = [early.work - start.work, end.work - late.work].map((spent) => spent / stretch);
  const took = (share: number) =>
    [times.slice(0, stretch), times.slice(-stretch)].map((stretched) => quantile(stretched, share));
  const p95 = took(0.95).map((time) => time.toFixed(1));
  return [
    verdict(each <= KILOBYTES_EACH, 'heap of the sandbox', `${heap}; target at most ${KILOBYTES_EACH} kB`),
    slowdownVerdict('work of the sandbox', work),
    slowdownVerdict('p50 of a sign-in', took(0.5)),
    // No target: it is what the rest of the machine does that shows here.
    verdict(true, 'p95 of a sign-in', `${p95.join(' ms at first, ')} ms in the end; no target`),
  ];
}

const NOTHING: Usage = { heap: Number.NaN, work: Number.NaN };

function slowdownVerdict(name: string, [first = Number.NaN, last = Number.NaN]: readonly number[]): Verdict {
  const ratio = last / first;
  return verdict(
    ratio <= SLOWER,
    name,
    `${first.toFixed(1)} ms at first, ${last.toFixed(1)} ms in the end; ratio ${ratio.toFixed(2)}, target at most ${SLOWER}`,
  );
}
