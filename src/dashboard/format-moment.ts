/**
 * Formats a moment (RFC 3339) as date and time; an unreadable one is returned as it came.
 *
 * @param locale a language tag (BCP 47)
 * @param timeZone the visitor's own when left out
 */
export function formatMoment(moment: string, locale: string, timeZone?: string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(date);
}

/** The visitor's time zone, as the browser names it: `Europe/Vienna`. */
export function timeZoneName(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone.replaceAll('_', ' ');
}
