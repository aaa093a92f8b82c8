/** A ratio of two figures that were measured by turns. */
export interface Ratio {
  readonly app: number;
  readonly floor: number;
  /** The median of the ratios of each turn, and the quartiles: between them lie half of all. */
  readonly ratio: number;
  readonly lower: number;
  readonly upper: number;
}

/** Each run of the app against the run of the floor beside it, so that what else the machine did burdens both. */
export function ratioOf(app: readonly number[], floor: readonly number[]): Ratio {
  const ratios = app.map((value, turn) => value / (floor[turn] ?? Number.NaN));
  return {
    app: quantile(app, 0.5),
    floor: quantile(floor, 0.5),
    ratio: quantile(ratios, 0.5),
    lower: quantile(ratios, 0.25),
    upper: quantile(ratios, 0.75),
  };
}

/** @param share 0.5 for the median; between two numbers it lies on the line between them */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}
