import type { Ratio } from './statistics.ts';

/** Whether a target is met, and what was measured. */
export interface Verdict {
  readonly isMet: boolean;
  readonly line: string;
}

export function verdict(isMet: boolean, name: string, found: string): Verdict {
  return { isMet, line: `${isMet ? 'met:   ' : 'missed:'} ${name.padEnd(32)} ${found}` };
}

/** @param target the most that the ratio may be */
export function ratioVerdict(name: string, unit: string, measured: Ratio, target: number): Verdict {
  const { app, floor, ratio, lower, upper } = measured;
  const spread = lower === upper ? '' : ` (half of them ${lower.toFixed(2)} to ${upper.toFixed(2)})`;
  const sides = `${figure(app)} ${unit}, floor ${figure(floor)} ${unit}`;
  // As it is printed: a target that looks met is met.
  const isMet = Number(ratio.toFixed(2)) <= target;
  return verdict(
    isMet,
    name,
    `${sides}; ratio ${ratio.toFixed(2)}${spread}, target at most ${target.toFixed(2)}`,
  );
}

const figure = (value: number): string => value.toFixed(value < 200 ? 1 : 0);
