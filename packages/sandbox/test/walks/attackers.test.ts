import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSandbox } from '../../src/create-sandbox.ts';
import { type Attack, AttackWalk, attacks } from '../helpers/attack-walk.ts';

const CALLS_EACH = 100;
const isFull = process.env.FULL_TESTS === 'yes';
const CALLS = isFull ? 100_000 : 1000;

const signingIn = ['link', 'open', 'claim', 'exchange', 'exchangeSession', 'text', 'code'] as const;

const attack: fc.Arbitrary<Attack> = fc.record({
  act: fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...signingIn) }, fc.constantFrom(...attacks)),
  who: fc.nat({ max: 1 }),
  prefix: fc.constantFrom('/sdk/v1', '/v1'),
  pick: fc.nat({ max: 1000 }),
  other: fc.nat({ max: 1000 }),
});

test('whatever two admins try, neither gets a session by what somebody else holds', {
  // A call takes a few milliseconds.
  timeout: CALLS * 100,
}, async () => {
  const sandbox = createSandbox();
  const successes = new Map<string, number>();
  const walks = fc.array(attack, { minLength: CALLS_EACH, maxLength: CALLS_EACH, size: 'max' });
  await fc.assert(
    fc.asyncProperty(walks, async (tried) => {
      const walk = new AttackWalk(sandbox);
      await walk.begin();
      for (const each of tried) await walk.take(each);
      await walk.expectVictimUnharmed();
      for (const [act, count] of walk.successes) successes.set(act, (successes.get(act) ?? 0) + count);
    }),
    { numRuns: CALLS / CALLS_EACH, endOnFailure: isFull },
  );
  // A short walk gets to what is rare by chance alone; that each act works at all is the test below.
  const reached = isFull ? attacks : [];
  for (const act of reached)
    expect(successes.get(act) ?? 0, `how often \`${act}\` succeeded`).toBeGreaterThan(0);
});

// Otherwise the walks would hold by never getting anywhere.
test('each act of the attackers succeeds where it is allowed', async () => {
  const sandbox = createSandbox();
  const succeeded = new Set<string>();
  // From 400 on, they choose from all that they know rather than of the newest.
  for (const pick of [0, 1, 400, 401, 402, 403])
    for (const other of [0, 1, 2, 3, 400, 401, 402, 403]) {
      const walk = new AttackWalk(sandbox);
      await walk.begin();
      for (const act of [...attacks, ...attacks])
        await walk.take({ act, who: 0, prefix: '/v1', pick, other });
      for (const act of walk.successes.keys()) succeeded.add(act);
    }
  expect([...succeeded].toSorted()).toEqual([...attacks].toSorted());
});
