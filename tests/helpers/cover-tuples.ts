/**
 * Picks from `candidates` few enough to run and enough to hold every combination of values that any `size` of
 * their properties take together: pairs find what two rules do to each other. Always the same ones.
 */
export function coverTuples<Candidate extends object>(
  candidates: readonly Candidate[],
  size = 2,
): Candidate[] {
  const tuples = new Map(candidates.map((candidate) => [candidate, tuplesOf(candidate, size)]));
  const missing = new Set([...tuples.values()].flat());
  const picked: Candidate[] = [];
  while (missing.size > 0) {
    const gain = (candidate: Candidate) =>
      (tuples.get(candidate) ?? []).filter((tuple) => missing.has(tuple)).length;
    const best = candidates.reduce((one, other) => (gain(other) > gain(one) ? other : one));
    for (const tuple of tuples.get(best) ?? []) missing.delete(tuple);
    picked.push(best);
  }
  return picked;
}

function tuplesOf(candidate: object, size: number): string[] {
  const values = Object.entries(candidate).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return combinations(values, size).map((tuple) => tuple.join(' '));
}

function combinations(values: string[], size: number): string[][] {
  if (size === 0) return [[]];
  return values.flatMap((value, index) =>
    combinations(values.slice(index + 1), size - 1).map((rest) => [value, ...rest]),
  );
}
