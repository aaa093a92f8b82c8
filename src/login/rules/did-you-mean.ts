import { distance } from 'fastest-levenshtein';

/** "Did you mean …?" and a space, where one of the names is near enough to be meant, else nothing. */
export function didYouMean(written: string, names: readonly string[]): string {
  const [first, ...others] = names.map((name) => ({
    name,
    typos: distance(written.toLowerCase(), name.toLowerCase()),
  }));
  if (!first) return '';
  const nearest = others.reduce((best, other) => (other.typos < best.typos ? other : best), first);
  const isNear = nearest.typos <= Math.max(1, Math.floor(written.length / 3));
  return isNear ? `Did you mean \`${nearest.name}\`? ` : '';
}
