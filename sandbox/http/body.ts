import * as v from 'valibot';
import { isErrorType } from '../errors/error-catalogue.ts';
import { StytchError } from '../errors/stytch-error.ts';

/**
 * Holds a request body against its schema.
 * @throws the error type that a field's own rule names, else `bad_request` naming every field that is wrong
 */
export function parseBody<Schema extends v.GenericSchema>(
  schema: Schema,
  body: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, body);
  if (result.success) return result.output;
  const named = result.issues.map(({ message }) => message).find(isErrorType);
  if (named) throw new StytchError(named);
  const problems = result.issues.map((issue) => {
    const path = v.getDotPath(issue);
    return `${path ? `\`${path}\`` : 'The request body'} is ${issue.received === 'undefined' ? 'missing' : `${issue.received}; expected ${issue.expected}`}`;
  });
  throw new StytchError('bad_request', `${problems.join('. ')}.`);
}

const MAX_BYTES = 1024 * 1024;

/** @throws `bad_request` where the body is not a JSON object, `request_too_large` where it is over 1 MiB */
export async function readJson(request: Request): Promise<Record<string, unknown>> {
  const text = await readText(request);
  if (text === '') return {};
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new StytchError('bad_request', 'The request body is not valid JSON.');
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new StytchError('bad_request', 'The request body must be a JSON object.');
  return { ...json };
}

/** A body that is too large is read to its end all the same, and dropped: an answer before then ends the connection. */
async function readText({ body }: Request): Promise<string> {
  if (!body) return '';
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let text = '';
  let bytes = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    bytes += chunk.value.byteLength;
    if (bytes <= MAX_BYTES) text += decoder.decode(chunk.value, { stream: true });
  }
  if (bytes > MAX_BYTES) throw new StytchError('request_too_large');
  return text + decoder.decode();
}
