import { stytchProject } from '../../stytch-project.ts';
import type { LoginFacts } from './facts.ts';
import { type Finding, finding } from './finding.ts';

const DAY = 24 * 60;

/** Sessions so long that they may surprise. */
export function longSession({ options: { sessionOptions } }: LoginFacts): Finding[] {
  const minutes = sessionOptions?.sessionDurationMinutes ?? 0;
  const say = (says: string): Finding =>
    finding(['config', 'sessionOptions', 'sessionDurationMinutes'], minutes, `is ${minutes}: ${says}`);
  return [
    ...(minutes > 30 * DAY
      ? [
          say(
            `members stay signed in for ${Math.round(minutes / DAY)} days, also on a device that they lost. 30 days are 43200. Stytch refuses more than the longest session set in its dashboard.`,
          ),
        ]
      : []),
    ...(minutes > 7 * DAY && !stytchProject.httpOnlyCookies
      ? [
          say(
            'Safari drops cookies set by script after 7 days, so that there a member who stays away for longer is signed out. Write at most 10080, or have Stytch set the cookies: HttpOnly cookies, in `docs/environments.md`.',
          ),
        ]
      : []),
  ];
}
