import { noticeLength } from '../../src/session/session-end.ts';
import { property } from './property.ts';

const UNITS = [
  ['day', 24 * 60],
  ['hour', 60],
  ['minute', 1],
] as const;

/**
 * How long members stay signed in under a login config.
 * @returns undefined where it does not say how long a session lasts: there is nothing to explain before it is corrected
 */
export function describeSessionLife(login: unknown): string | undefined {
  const options = property(property(login, 'config'), 'sessionOptions');
  const minutes = property(options, 'sessionDurationMinutes');
  if (typeof minutes !== 'number' || !(minutes > 0)) return undefined;
  const length = inWords(minutes);
  if (property(login, 'keepSessionAlive') === true)
    return `For as long as a page for members is open, with or without someone there, and ${length} longer: \`keepSessionAlive\` is on. On a device that is left unlocked, a session then has no end.`;
  const notice = inWords(noticeLength(minutes * 60_000) / 60_000);
  return `For ${length} from when they signed in, whether they are active or not. In the last ${notice} a notice offers them to stay for as long again.`;
}

/** In the largest unit of which it is a whole number. */
function inWords(minutes: number): string {
  const [unit, size] = UNITS.find(([, each]) => minutes % each === 0) ?? ['minute', 1];
  return new Intl.NumberFormat('en', { style: 'unit', unit, unitDisplay: 'long' }).format(minutes / size);
}
