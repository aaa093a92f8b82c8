import { parseOptions } from '../scripts/parse-options.ts';
import { didYouMean } from '../src/login/rules/did-you-mean.ts';

export const PARTS = ['pages', 'sandbox', 'tests', 'load'] as const;

export type Part = (typeof PARTS)[number];

export interface BenchRequest {
  readonly parts: readonly Part[];
  /** How often each page is opened. */
  readonly turns: number;
  readonly signIns: number;
}

const OPTIONS = {
  turns: { type: 'string', default: '15' },
  'sign-ins': { type: 'string', default: '10000' },
} as const;

/** @returns undefined where help is asked for @throws Error naming the argument, what was found, and what is allowed */
export function parseArguments(args: readonly string[]): BenchRequest | undefined {
  const given = parseOptions('bench', args, OPTIONS, { words: true });
  if (!given) return undefined;
  return {
    parts: given.positionals.length > 0 ? given.positionals.map(partOf) : PARTS,
    turns: countOf('--turns', given.values.turns),
    signIns: countOf('--sign-ins', given.values['sign-ins']),
  };
}

function partOf(name: string): Part {
  const part = PARTS.find((each) => each === name);
  if (part) return part;
  throw new Error(
    `No part of the bench is named \`${name}\`. ${didYouMean(name, PARTS)}Name of ${PARTS.join(', ')} those to measure.`,
  );
}

function countOf(option: string, text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1) return count;
  throw new Error(`\`${option}\` is ${text}. Write a whole number from 1.`);
}
