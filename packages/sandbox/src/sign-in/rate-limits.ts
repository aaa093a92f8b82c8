import { StytchError } from '../errors/stytch-error.ts';
import { minutes } from '../state/clock.ts';
import type { Project } from '../state/project.ts';

/** Stytch limits sends to a recipient but publishes no numbers: these are the sandbox's own. */
const MAX_SENDS = 20;
const WINDOW = minutes(10);

type Channel = 'email' | 'sms';

/**
 * Whether a recipient may be sent one more message now.
 * @throws `too_many_requests` after 20 in ten minutes
 */
export function checkMaySend(project: Project, channel: Channel, to: string): void {
  if (recentSends(project, channel, to).length >= MAX_SENDS) throw new StytchError('too_many_requests');
}

/**
 * Counts a message to an email address or phone number.
 * @throws the error of `checkMaySend`
 */
export function countSend(project: Project, channel: Channel, to: string): void {
  checkMaySend(project, channel, to);
  project.sends.set(`${channel} ${to}`, [...recentSends(project, channel, to), project.clock.now()]);
}

function recentSends(project: Project, channel: Channel, to: string): number[] {
  const since = project.clock.now() - WINDOW;
  return (project.sends.get(`${channel} ${to}`) ?? []).filter((time) => time > since);
}
