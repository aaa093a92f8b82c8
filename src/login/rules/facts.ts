import type * as v from 'valibot';
import type { LoginConfig, LoginOptions } from '../config/login-options.ts';

/** What the rules may rely on in a config that may hold anything. */
export interface LoginFacts {
  /** The options of `config` in which nothing is wrong by themselves. */
  readonly options: Partial<LoginOptions>;
  /** All options of `config`, right or wrong, by name. */
  readonly given: ReadonlyMap<string, unknown>;
  /** The options beside `config` in which nothing is wrong by themselves. */
  readonly beside: Partial<Omit<LoginConfig, 'config'>>;
  /** The wording that is text, by message id. */
  readonly strings: readonly (readonly [id: string, text: string])[];
}

/** @param issues what the schema has found wrong with it */
export function factsOf(login: unknown, issues: readonly v.BaseIssue<unknown>[]): LoginFacts {
  const given = entriesOf(property(login, 'config')).filter(([, value]) => value !== undefined);
  const unsoundBeside = new Set(issues.map(({ path }) => path?.[0]?.key));
  const unsound = new Set(issues.flatMap(({ path }) => (path?.[0]?.key === 'config' ? [path[1]?.key] : [])));
  return {
    given: new Map(given),
    // Here the schema's word is taken for the type: it found nothing wrong with these.
    options: Object.fromEntries(given.filter(([name]) => !unsound.has(name))) as Partial<LoginOptions>,
    beside: Object.fromEntries(
      entriesOf(login).filter(([name]) => name !== 'config' && !unsoundBeside.has(name)),
    ),
    strings: entriesOf(property(login, 'strings')).flatMap(([id, text]) =>
      typeof text === 'string' ? [[id, text] as const] : [],
    ),
  };
}

/** A property of what may be no object at all. */
export function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
