import { scenarios } from '../../sandbox/scenarios.ts';
import type { Seed } from '../../sandbox/state/seed.ts';
import { explainMfa } from '../../src/login/explain-mfa.ts';
import type { MfaOutcome } from '../../src/login/mfa-types.ts';
import { explainedArrival } from './mfa-arrival.ts';
import { acme, mfaOf } from './people.ts';
import type { Situation, Stage } from './situation.ts';

const STAGE: Record<MfaOutcome['screen'], Stage> = {
  none: 'signed-in',
  chooser: 'set-up',
  enrolment: 'set-up',
  entry: 'second-factor',
};

const TITLE: Record<MfaOutcome['screen'], string> = {
  none: 'Signed in at once',
  chooser: 'Asked to set up a second factor',
  enrolment: 'Asked to set up a second factor',
  entry: 'Asked for the second factor',
};

/** What the sandbox's scenarios lack: a list of both methods in its other order, which can matter to the chooser. */
const appListedFirst: Seed = {
  organizations: [acme({ mfa_policy: 'REQUIRED_FOR_ALL', allowed_mfa_methods: ['totp', 'sms_otp'] })],
};

/**
 * Members in every state, in organizations of every policy, right after their first factor: one for each pair that
 * the sandbox has as a scenario. Those that look the same under a config are shown once (`alike.ts`).
 */
export const mfaTable: readonly Situation[] = [
  ...scenarios
    .filter(({ sign_in }) => sign_in.organization_slug !== null)
    .map(({ name, seed }) => situationOf(name, seed)),
  situationOf('not-enrolled-in-both-listed-app-first', appListedFirst),
];

function situationOf(id: string, seed: Seed): Situation {
  const mfa = mfaOf(seed);
  // The config decides between the chooser and one enrolment alone, and these are of the same stage.
  const { screen } = explainMfa({}, mfa.organization, mfa.member);
  return {
    id,
    title: TITLE[screen],
    stage: STAGE[screen],
    mfa,
    seed,
    start: { link: 'organization' },
    arrival: explainedArrival(mfa),
  };
}
