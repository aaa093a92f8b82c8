const FIRST_MS = 2000;
const LONGEST_MS = 60_000;

/**
 * How long to wait before asking again, in milliseconds: about twice as long each time, up to a minute, and by
 * chance up to half as long, so that the browsers of all members don't ask at once when Stytch is back.
 *
 * @param failures how many attempts in a row have failed, from 1
 * @param chance from 0 up to 1
 */
export function retryDelay(failures: number, chance: number): number {
  const longest = Math.min(FIRST_MS * 2 ** (failures - 1), LONGEST_MS);
  return longest * (1 - chance / 2);
}
