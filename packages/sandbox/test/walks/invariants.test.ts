import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSandbox } from '../../src/create-sandbox.ts';
import { SignInWalk } from '../helpers/sign-in-walk.ts';
import type { Step } from '../helpers/walk-step.ts';

const NOW = Date.parse('2030-01-01T00:00:00Z');

const step: fc.Arbitrary<Step> = fc.record({
  act: fc.oneof(
    {
      weight: 12,
      arbitrary: fc.constantFrom('send', 'open', 'exchange', 'text', 'code', 'appCode', 'refresh'),
    },
    { weight: 3, arbitrary: fc.constantFrom('enrolApp', 'revoke', 'wait') },
  ),
  project: fc.nat({ max: 1 }),
  prefix: fc.constantFrom('/sdk/v1', '/v1'),
  honest: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, fc.constant(false)),
  pick: fc.nat({ max: 5000 }),
});

// As many walks on a slow machine as on a fast one: fewer might not get to every act.
test('whatever is tried in whatever order, no factor is got around and nothing works twice', async () => {
  const sandbox = createSandbox({ clock: () => NOW });
  const successes = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 30, maxLength: 60, size: 'max' }), async (steps) => {
      const walk = new SignInWalk(sandbox, NOW);
      for (const each of steps) await walk.take(each);
      for (const [act, count] of walk.successes) successes.set(act, (successes.get(act) ?? 0) + count);
    }),
    { numRuns: 40 },
  );
  // Otherwise the walks would hold by never getting anywhere.
  for (const act of ['send', 'open', 'exchange', 'text', 'code', 'appCode', 'refresh', 'revoke'])
    expect(successes.get(act) ?? 0, `how often \`${act}\` succeeded`).toBeGreaterThan(0);
});
