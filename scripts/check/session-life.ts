import { property } from '../../src/login/rules/facts.ts';
import { minutesInWords } from '../../src/login/rules/session-minutes.ts';
import { noticeLength } from '../../src/session/expiry/session-end.ts';

/**
 * How long members stay signed in under a login config.
 * @returns undefined where it does not say how long a session lasts: there is nothing to explain before it is corrected
 */
export function describeSessionLife(login: unknown): string | undefined {
  const options = property(property(login, 'config'), 'sessionOptions');
  const minutes = property(options, 'sessionDurationMinutes');
  if (typeof minutes !== 'number' || !(minutes > 0)) return undefined;
  const length = minutesInWords(minutes);
  if (property(login, 'keepSessionAlive') === true)
    return `For as long as a page for members is open, with or without someone there, and ${length} longer: \`keepSessionAlive\` is on. On a device that is left unlocked, a session then has no end.`;
  const notice = minutesInWords(noticeLength(minutes * 60_000) / 60_000);
  return `For ${length} from when they signed in, whether they are active or not. In the last ${notice} a notice offers them to stay for as long again.`;
}
