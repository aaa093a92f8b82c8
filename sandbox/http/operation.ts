import type * as v from 'valibot';
import type { Call } from '../auth/call.ts';
import { parseBody } from './body.ts';

/** One thing the API can do: the payload it answers, without `request_id` and `status_code`. */
export type Operation = (call: Call, body: Record<string, unknown>) => object | Promise<object>;

/** An operation whose body has been held against `schema` before it runs. */
export function operation<Schema extends v.GenericSchema>(
  schema: Schema,
  run: (call: Call, body: v.InferOutput<Schema>) => object | Promise<object>,
): Operation {
  return (call, body) => run(call, parseBody(schema, body));
}
