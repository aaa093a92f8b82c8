import * as v from 'valibot';
import { didYouMean } from './did-you-mean.ts';
import { valueText } from './finding.ts';

/** A schema for each option there is: a new one in the SDK has the compiler ask for its schema. */
export type SchemaOfEach<Options> = { [Name in keyof Required<Options>]: v.GenericSchema };

interface Hints {
  /** A value for each option that must be there, as one would write it. */
  readonly examples?: Readonly<Record<string, string>>;
  /** What to say of a name that is no option here, but of which it is known what is meant. */
  readonly elsewhere?: Readonly<Record<string, string>>;
}

/**
 * An object with these options and no others.
 *
 * All messages in these schemas are the rest of a sentence that begins with the option's name.
 */
export function objectOf(entries: v.ObjectEntries, { examples = {}, elsewhere = {} }: Hints = {}) {
  const object = v.looseObject(entries, (issue) =>
    issue.expected === 'Object'
      ? `is ${valueText(issue.input)}. Write an object, in braces.`
      : missing(issue.expected?.replaceAll('"', '') ?? '', examples),
  );
  return v.pipe(
    object,
    v.rawCheck(({ dataset, addIssue }) => {
      const input: unknown = dataset.value;
      if (typeof input !== 'object' || input === null) return;
      // One for all: a copy for each would make many of them slow, and fill the memory.
      const inside = { ...input };
      for (const [key, value] of Object.entries(input)) {
        if (Object.hasOwn(entries, key)) continue;
        addIssue({
          message: Object.hasOwn(elsewhere, key)
            ? `${elsewhere[key]}`
            : `is no option that Stytch or this app knows. ${didYouMean(key, Object.keys(entries))}Correct it, or remove it.`,
          path: [{ type: 'object', origin: 'key', input: inside, key, value }],
        });
      }
    }),
  );
}

function missing(key: string, examples: Readonly<Record<string, string>>): string {
  const example = examples[key];
  return `is missing.${example === undefined ? ' Add it.' : ` Add it, for example \`${key}: ${example}\`.`}`;
}
