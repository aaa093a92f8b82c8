import { useDateTag } from '../ui/words/language.tsx';
import { formatMoment } from './format-moment.ts';

/** A moment (RFC 3339) in the page's language and the visitor's time zone. */
export function Moment({ at }: { at: string }) {
  return <time dateTime={at}>{formatMoment(at, useDateTag())}</time>;
}
