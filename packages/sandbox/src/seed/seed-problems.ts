import * as v from 'valibot';

/** An object with these fields and no others: a field that is misspelt is a mistake, not ignored. */
export function record<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.strictObject(entries, ({ expected, received }) => {
    if (expected === 'never')
      return `is no field of a seed; allowed here: ${Object.keys(entries).join(', ')}`;
    return received === 'undefined' ? 'is missing' : `found ${received}; allowed: an object`;
  });
}

/** Everything that is wrong, each with its path, what was found there and what is allowed. */
export function seedProblems(issues: readonly v.BaseIssue<unknown>[]): string[] {
  return issues.map((issue) => `${v.getDotPath(issue) ?? 'seed'}: ${explain(issue)}`);
}

function explain({ type, kind, message, received, expected }: v.BaseIssue<unknown>): string {
  if (type === 'strict_object') return message;
  // The rules of a seed say what is allowed in their message; a type says it in what it expected.
  return `found ${received}; allowed: ${kind === 'schema' ? expected : message}`;
}
