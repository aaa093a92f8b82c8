/** How long Stytch lets a session last, in minutes. */
export const SESSION_MINUTES = { least: 5, most: 527_040, mostInWords: '366 days' } as const;

const UNITS = [
  ['day', 24 * 60],
  ['hour', 60],
  ['minute', 1],
] as const;

/** Such as “1 day and 2 hours”. */
export function minutesInWords(minutes: number): string {
  let left = minutes;
  const parts = UNITS.flatMap(([unit, size]) => {
    const count = unit === 'minute' ? left : Math.floor(left / size);
    left -= count * size;
    return count > 0
      ? [new Intl.NumberFormat('en', { style: 'unit', unit, unitDisplay: 'long' }).format(count)]
      : [];
  });
  return new Intl.ListFormat('en').format(parts);
}
