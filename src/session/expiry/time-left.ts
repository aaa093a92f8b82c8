const UNITS = { minute: 60, second: 1 } as const;

/**
 * What is left, in few words that change seldom: whole minutes, in the last one every ten seconds, at the very end each
 * second. Rounded down, so that nobody counts on more than there is.
 *
 * @param locale a language tag (BCP 47)
 * @returns such as `in 4 minutes`
 */
export function timeLeft(seconds: number, locale: string): string {
  const left = Math.max(0, seconds);
  const unit = left >= UNITS.minute ? 'minute' : 'second';
  const step = unit === 'second' && left >= 10 ? 10 : UNITS[unit];
  const value = (Math.floor(left / step) * step) / UNITS[unit];
  return new Intl.RelativeTimeFormat(locale).format(value, unit);
}

/** @param at milliseconds since the epoch */
export function timeOfDay(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(at);
}
