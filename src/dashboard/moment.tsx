import { formatMoment } from './format-moment.ts';

/** A moment (RFC 3339) in the visitor's locale and time zone. */
export function Moment({ at }: { at: string }) {
  return <time dateTime={at}>{formatMoment(at)}</time>;
}
