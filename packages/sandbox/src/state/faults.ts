import * as v from 'valibot';
import { newShare, type Random } from './random.ts';

const outcomes = ['respond', 'hang', 'drop', 'garbage', 'empty'] as const;
const statusRange = 'a status from 400 to 599';
const share = 'more than 0, at most 1';
const delay = '0 to 600000';

const fields = v.strictObject({
  /** As the tables in the README have it, such as `POST /sdk/v1/b2b/otps/sms/send`. */
  route: v.string(),
  /** How many calls it strikes. Default: every one, until faults are cleared. */
  times: v.optional(v.pipe(v.number(), v.integer('a whole number'), v.minValue(1, '1 or more'))),
  /** The share of calls it strikes, chosen by chance. */
  fraction: v.optional(v.pipe(v.number(), v.gtValue(0, share), v.maxValue(1, share))),
  /** Answers this status, as Stytch would. `error_type` defaults to the usual one for the status. */
  respond: v.optional(
    v.strictObject({
      status: v.pipe(
        v.number(),
        v.integer(statusRange),
        v.minValue(400, statusRange),
        v.maxValue(599, statusRange),
      ),
      error_type: v.optional(v.pipe(v.string(), v.nonEmpty('the name of an error type'))),
    }),
  ),
  /** Waits before it goes on. */
  delay_ms: v.optional(v.pipe(v.number(), v.minValue(0, delay), v.maxValue(600_000, delay))),
  /** Never answers. */
  hang: v.optional(v.literal(true)),
  /** Ends the connection without an answer. */
  drop: v.optional(v.literal(true)),
  /** Answers 200 with JSON that is cut short. */
  garbage: v.optional(v.literal(true)),
  /** Answers 200 with JSON that is whole, and has nothing of what was asked for. */
  empty: v.optional(v.literal(true)),
});

/** What goes wrong with the calls of one route. */
export type Fault = v.InferOutput<typeof fields>;

const outcomesOf = (fault: Fault) => outcomes.filter((outcome) => fault[outcome] !== undefined);

export const faultSchema = v.pipe(
  fields,
  v.check(
    ({ times, fraction }) => times === undefined || fraction === undefined,
    'A fault has only one of `times` and `fraction`.',
  ),
  v.check(
    (fault) => outcomesOf(fault).length <= 1,
    'A fault has only one of `respond`, `hang`, `drop`, `garbage` and `empty`.',
  ),
  v.check(
    (fault) => fault.delay_ms !== undefined || outcomesOf(fault).length > 0,
    'A fault needs one of `respond`, `delay_ms`, `hang`, `drop`, `garbage` and `empty`.',
  ),
);

/** What is to go wrong in one project. */
export class Faults {
  #random: Random;
  #pending: { fault: Fault; left: number }[] = [];

  constructor(random: Random) {
    this.#random = random;
  }

  add(fault: Fault): void {
    this.#pending.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY });
  }

  clear(): void {
    this.#pending = [];
  }

  /** The fault that strikes this call of a route, counted as used: the first that was added and still applies. */
  strike(route: string): Fault | undefined {
    const struck = this.#pending.find(
      ({ fault }) => fault.route === route && newShare(this.#random) < (fault.fraction ?? 1),
    );
    if (!struck) return undefined;
    struck.left -= 1;
    this.#pending = this.#pending.filter(({ left }) => left > 0);
    return struck.fault;
  }
}
