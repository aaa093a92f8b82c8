import { distance } from 'fastest-levenshtein';

/** "Did you mean …?" and a space, where one of the names is near enough to be meant, else nothing. */
export function didYouMean(written: string, names: readonly string[]): string {
  const typos = (name: string): number => distance(written.toLowerCase(), name.toLowerCase());
  const [nearest] = names.toSorted((one, other) => typos(one) - typos(other));
  const isNear = nearest !== undefined && typos(nearest) <= Math.max(1, Math.floor(written.length / 3));
  return isNear ? `Did you mean \`${nearest}\`? ` : '';
}
