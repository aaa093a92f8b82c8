import type { Seed } from '#sandbox';
import { scenarios } from '#sandbox/scenarios';
import { explainMfa } from '../../src/login/config/explain-mfa.ts';
import type { MfaMethod, MfaOutcome } from '../../src/login/config/mfa-types.ts';
import { explainedArrival } from './mfa-arrival.ts';
import { acme, mfaOf } from './people.ts';
import type { Situation, Stage } from './situation.ts';

const STAGE: Record<MfaOutcome['screen'], Stage> = {
  none: 'signed-in',
  chooser: 'set-up',
  enrolment: 'set-up',
  entry: 'second-factor',
};

const ENROLMENT: Record<MfaMethod, string> = { smsOtp: 'Phone number', totp: 'Authenticator app' };
const ENTRY: Record<MfaMethod, string> = { smsOtp: 'Texted code', totp: 'Code of the app' };

function titleOf(outcome: MfaOutcome): string {
  switch (outcome.screen) {
    case 'none':
      return 'Signed in at once';
    // Of one method, where the config includes no other.
    case 'chooser':
      return 'Set-up as configured';
    case 'enrolment':
      return ENROLMENT[outcome.method];
    case 'entry':
      return ENTRY[outcome.method];
  }
}

/** What the sandbox's scenarios lack: a list of both methods in its other order, which can matter to the chooser. */
const appListedFirst: Seed = {
  organizations: [acme({ mfa_policy: 'REQUIRED_FOR_ALL', allowed_mfa_methods: ['totp', 'sms_otp'] })],
};

/**
 * Members in every state, in organizations of every policy, right after their first factor: one for each pair that
 * the sandbox has as a scenario. Those that look the same under a config are shown once (`alike.ts`).
 */
export const afterFirstFactor: readonly Situation[] = [
  ...scenarios
    .filter(({ sign_in }) => sign_in.organization_slug !== null)
    .map(({ name, seed }) => situationOf(name, seed)),
  situationOf('not-enrolled-in-both-listed-app-first', appListedFirst),
];

function situationOf(id: string, seed: Seed): Situation {
  const mfa = mfaOf(seed);
  // The config decides between the chooser and one enrolment alone, and these are of the same stage.
  const outcome = explainMfa({}, mfa.organization, mfa.member);
  return {
    id,
    title: titleOf(outcome),
    stage: STAGE[outcome.screen],
    mfa,
    seed,
    start: { link: 'organization' },
    arrival: explainedArrival(mfa),
  };
}
