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

const MEBIBYTE = 1024 * 1024;
/** What walks through a value, as `JSON.stringify` does, runs out of stack some thousand levels down. */
const MAX_DEPTH = 100;

/**
 * A request's body, which is a JSON object; no body at all is `{}`.
 * @throws `bad_request` where it is something else, or nested too deep, and the error of `readText`
 */
export async function readJson(request: Request, maxMebibytes?: number): Promise<Record<string, unknown>> {
  const text = await readText(request, maxMebibytes);
  if (text === '') return {};
  if (isTooDeep(text))
    throw new StytchError('bad_request', `The request body is nested over ${MAX_DEPTH} levels deep.`);
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

/**
 * A body that is too large is read to its end all the same, and dropped: an answer before then ends the connection.
 * @throws `request_too_large`
 */
export async function readText({ body }: Request, maxMebibytes = 1): Promise<string> {
  if (!body) return '';
  const maxBytes = maxMebibytes * MEBIBYTE;
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let text = '';
  let bytes = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    bytes += chunk.value.byteLength;
    if (bytes <= maxBytes) text += decoder.decode(chunk.value, { stream: true });
  }
  if (bytes > maxBytes)
    throw new StytchError('request_too_large', `The request body is over ${maxMebibytes} MiB.`);
  return text + decoder.decode();
}

/** Found in the text: whatever is too deep to be walked through can't be walked through to find that out. */
function isTooDeep(text: string): boolean {
  // Every level takes two characters: most bodies are too short for too many.
  if (text.length <= 2 * MAX_DEPTH) return false;
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) at += character === '\\' ? 1 : 0;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}
