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
  // Otherwise the walks would hold by never getting anywhere.
  // A thousand calls get to these alone for sure; a hundred thousand get to all.
  const few = ['link', 'open'];
  const all = ['claim', 'exchangeSession', 'changeAddress', 'changeOrganization'];
  const rare = ['startEmailUpdate', 'finishByCode', 'showPassword'];
  for (const act of isFull ? [...few, ...all, ...rare] : few)
    expect(successes.get(act) ?? 0, `how often \`${act}\` succeeded`).toBeGreaterThan(0);
});
