import * as v from 'valibot';
import type { ErrorType } from '../errors/error-catalogue.ts';
import { StytchError } from '../errors/stytch-error.ts';

/** One of Stytch's filters: what its value must be, and whether an item passes it. */
export type Filter<Item> =
  | { anyOf: (item: Item, values: ReadonlySet<string>) => boolean }
  | { contains: (item: Item, part: string) => boolean; tooShort: ErrorType }
  | { equals: (item: Item, value: string) => boolean }
  | { is: (item: Item, value: boolean) => boolean };

/** Filters by `filter_name`. */
export type Filters<Item> = Readonly<Record<string, Filter<Item>>>;

/** What a search takes beside its filters' values. */
export const searchFields = {
  cursor: v.optional(v.string()),
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)), 100),
  query: v.optional(
    v.object({
      operator: v.picklist(['AND', 'OR']),
      operands: v.optional(v.array(v.looseObject({})), []),
    }),
  ),
};

const searchSchema = v.object(searchFields);
type Search = v.InferOutput<typeof searchSchema>;

/**
 * A page of the items that pass a query's filters. Without operands, all do.
 * @param subject which of Stytch's searches it is, after which its errors are called
 * @throws `*_search_missing_filter_name`, `*_search_filter_name_must_be_string`,
 * `*_search_filter_name_not_recognized`, `*_search_missing_filter_value`, `*_search_expected_*`, a filter's
 * `tooShort`, `bad_request` (no cursor of an earlier answer)
 */
export function searchPage<Item>(
  subject: 'member' | 'organization',
  items: ReadonlySet<Item>,
  filters: Filters<Item>,
  { query, limit, cursor }: Search,
) {
  const tests = (query?.operands ?? []).map((operand) => testOf(subject, filters, operand));
  const passes = (item: Item): boolean =>
    query?.operator === 'OR' ? tests.some((test) => test(item)) : tests.every((test) => test(item));
  const found = tests.length === 0 ? items : new Set([...items].filter(passes));
  const start = offsetOf(cursor);
  const end = start + limit;
  return {
    page: slice(found, start, end),
    results_metadata: { total: found.size, next_cursor: end < found.size ? btoa(`after ${end}`) : null },
  };
}

/** Looks at no item beyond the page: the first page of many members costs no more than that of few. */
function slice<Item>(items: ReadonlySet<Item>, start: number, end: number): Item[] {
  const page: Item[] = [];
  let position = 0;
  for (const item of items) {
    if (position >= end) break;
    if (position >= start) page.push(item);
    position += 1;
  }
  return page;
}

function offsetOf(cursor: string | undefined): number {
  if (!cursor) return 0;
  const [, offset] = /^after (\d+)$/.exec(decoded(cursor)) ?? [];
  if (offset === undefined)
    throw new StytchError('bad_request', '`cursor` is no next_cursor of an earlier answer.');
  return Number(offset);
}

function decoded(base64: string): string {
  try {
    return atob(base64);
  } catch {
    return '';
  }
}

function testOf<Item>(
  subject: 'member' | 'organization',
  filters: Filters<Item>,
  operand: Record<string, unknown>,
): (item: Item) => boolean {
  const { filter_name: name, filter_value: value } = operand;
  if (name === undefined) throw new StytchError(`${subject}_search_missing_filter_name`);
  if (typeof name !== 'string') throw new StytchError(`${subject}_search_filter_name_must_be_string`);
  const filter = Object.hasOwn(filters, name) ? filters[name] : undefined;
  if (!filter)
    throw new StytchError(
      `${subject}_search_filter_name_not_recognized`,
      `The filter_name ${name} is not recognized. The sandbox has ${Object.keys(filters).join(', ')}.`,
    );
  if (value === undefined || value === null) throw new StytchError(`${subject}_search_missing_filter_value`);
  if ('is' in filter) {
    if (typeof value !== 'boolean') throw new StytchError(`${subject}_search_expected_boolean`);
    return (item) => filter.is(item, value);
  }
  if ('anyOf' in filter) {
    if (!isStrings(value)) throw new StytchError(`${subject}_search_expected_array_of_strings`);
    const values = new Set(value);
    return (item) => filter.anyOf(item, values);
  }
  if (typeof value !== 'string') throw new StytchError(`${subject}_search_expected_string`);
  if ('equals' in filter) return (item) => filter.equals(item, value);
  if (value.length < 3) throw new StytchError(filter.tooShort);
  const part = value.toLowerCase();
  return (item) => filter.contains(item, part);
}

const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');
