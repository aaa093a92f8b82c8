import { styleText } from 'node:util';

/** How a part of the tests ended. */
export interface Outcome {
  readonly name: string;
  readonly seconds: number;
  readonly status: 'passed' | 'failed' | 'left out';
  /** Of a part that did not pass: why, where that is known. */
  readonly why?: string;
  /** Of a part that failed: the command that repeats only what failed. */
  readonly repeat?: string;
}

const SIGNS = { passed: '✓', failed: '✗', 'left out': '–' } as const;
const COLOURS = { passed: 'green', failed: 'red', 'left out': 'yellow' } as const;

/** The end of a run: each part with its time, then what to do about what failed. */
export function summary(outcomes: readonly Outcome[]): string {
  const width = Math.max(...outcomes.map(({ name }) => name.length));
  const lines = outcomes.map(({ name, seconds, status, why }) => {
    const line = `${SIGNS[status]} ${name.padEnd(width)}  ${status === 'left out' ? 'not run' : duration(seconds)}${why ? `  ${why.trimEnd()}` : ''}`;
    return styleText(COLOURS[status], line.trimEnd());
  });
  const failed = outcomes.filter(({ status }) => status === 'failed');
  const total = outcomes.reduce((sum, { seconds }) => sum + seconds, 0);
  const end =
    failed.length === 0
      ? [`All passed in ${duration(total)}.`]
      : [
          `Failed: ${failed.map(({ name }) => name).join(', ')}, after ${duration(total)}. To repeat only what failed:`,
          ...failed.map(({ name, repeat }) => `  ${repeat ?? `npm test -- ${name}`}`),
        ];
  return [...lines, '', ...end].join('\n');
}

/** @returns such as `8 s` or `2 min 5 s` */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
