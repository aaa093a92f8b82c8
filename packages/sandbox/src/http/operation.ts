import type * as v from 'valibot';
import { parseBody } from './body.ts';
import type { RequestContext } from './request-context.ts';

/** One thing the API can do: the payload it answers, without `request_id` and `status_code`. */
export interface Operation {
  (call: RequestContext, body: Record<string, unknown>): object | Promise<object>;
  /** What it reads of a request, beside the credentials. */
  readonly fields: readonly string[];
}

/** An operation whose body has been held against `schema` before it runs. */
export function operation<Schema extends v.GenericSchema & { readonly entries: v.ObjectEntries }>(
  schema: Schema,
  run: (call: RequestContext, body: v.InferOutput<Schema>) => object | Promise<object>,
): Operation {
  return Object.assign(
    (call: RequestContext, body: Record<string, unknown>) => run(call, parseBody(schema, body)),
    {
      fields: Object.keys(schema.entries),
    },
  );
}
