import { describe, expect, test } from 'vitest';
import { type SessionFacts, type SessionState, sessionState } from '../../src/session/store/session-state.ts';

/** As far as these rules look. */
const someone = JSON.parse('{ "member": {}, "organization": {}, "session": {} }');
const REMEMBERED = {
  nothing: { member: null, organization: null, session: null, expired: false },
  'no member': { ...someone, member: null, expired: false },
  alive: { ...someone, expired: false },
  expired: { ...someone, expired: true },
};
const SETTLED = [true, false] as const;
const SUSPECT = [true, false] as const;
const TROUBLE = [undefined, 'offline', 'unreachable', 'cookies-blocked'] as const;
const ENDED = [undefined, 'expired', 'revoked', 'unfinished'] as const;

interface Case extends Pick<SessionFacts, 'settled' | 'stale' | 'trouble' | 'ended'> {
  remembered: keyof typeof REMEMBERED;
}

const names: (keyof typeof REMEMBERED)[] = ['nothing', 'no member', 'alive', 'expired'];
const everyCase: Case[] = names.flatMap((remembered) =>
  SETTLED.flatMap((settled) =>
    SUSPECT.flatMap((stale) =>
      TROUBLE.flatMap((trouble) => ENDED.map((ended) => ({ remembered, settled, stale, trouble, ended }))),
    ),
  ),
);

interface Row {
  when: { [Name in keyof Case]?: readonly Case[Name][] };
  answer: (given: Case) => Record<string, unknown>;
}

const incomplete = ['nothing', 'no member'] as const;
const noAnswer = ['offline', 'unreachable'] as const;
const possible = [undefined, ...noAnswer] as const;

/** What is left out may be anything. */
const TABLE: Record<string, Row> = {
  'the browser keeps no cookies': {
    when: { trouble: ['cookies-blocked'] },
    answer: ({ trouble }) => ({ status: 'unknown', trouble }),
  },
  'a session is remembered that is over by its own account': {
    when: { remembered: ['expired'], trouble: possible },
    answer: () => ({ status: 'signed-out', reason: 'expired' }),
  },
  'a session is remembered, or confirmed, and runs': {
    when: { remembered: ['alive'], stale: [false], trouble: possible },
    answer: ({ trouble }) => ({ status: 'signed-in', trouble }),
  },
  'a session runs that may not be the one the browser holds, and Stytch may still say': {
    when: { remembered: ['alive'], stale: [true], trouble: [undefined] },
    answer: () => ({ status: 'checking' }),
  },
  'a session runs that may not be the one the browser holds, and Stytch can’t be asked': {
    when: { remembered: ['alive'], stale: [true], trouble: noAnswer },
    answer: ({ trouble }) => ({ status: 'unknown', trouble }),
  },
  'there is no session, and the SDK knows': {
    when: { remembered: incomplete, settled: [true], trouble: possible },
    answer: ({ ended }) => ({ status: 'signed-out', reason: ended }),
  },
  'there is nothing to go by, and Stytch may still say': {
    when: { remembered: incomplete, settled: [false], trouble: [undefined] },
    answer: () => ({ status: 'checking' }),
  },
  'there is nothing to go by, and Stytch can’t be asked': {
    when: { remembered: incomplete, settled: [false], trouble: noAnswer },
    answer: ({ trouble }) => ({ status: 'unknown', trouble }),
  },
};

function fits({ when }: Row, given: Case): boolean {
  const { remembered, settled, stale, trouble, ended } = given;
  return (
    (when.remembered?.includes(remembered) ?? true) &&
    (when.settled?.includes(settled) ?? true) &&
    (when.stale?.includes(stale) ?? true) &&
    (when.trouble?.includes(trouble) ?? true) &&
    (when.ended?.includes(ended) ?? true)
  );
}

const stateOf = ({ remembered, ...rest }: Case): SessionState =>
  sessionState({ ...REMEMBERED[remembered], ...rest });

describe('what the gate makes of what is known', () => {
  test('is said by one row of the table for each of all 256 combinations', () => {
    expect(everyCase).toHaveLength(256);
    for (const given of everyCase) {
      const rows = Object.keys(TABLE).filter((name) => TABLE[name] && fits(TABLE[name], given));
      expect(rows, JSON.stringify(given)).toHaveLength(1);
    }
  });

  test.each(Object.entries(TABLE))('when %s', (_, row) => {
    for (const given of everyCase.filter((each) => fits(row, each))) {
      expect(stateOf(given), JSON.stringify(given)).toMatchObject(row.answer(given));
    }
  });

  test('hands out the session only with the member and the organization, as they were given', () => {
    const known = {
      ...REMEMBERED.alive,
      settled: true,
      stale: false,
      trouble: undefined,
      ended: undefined,
    };
    const state = sessionState(known);
    expect(state).toStrictEqual({ status: 'signed-in', ...someone, trouble: undefined });
    for (const given of everyCase) {
      const other = stateOf(given);
      if (other.status !== 'signed-in') expect(other).not.toHaveProperty('session');
    }
  });
});
