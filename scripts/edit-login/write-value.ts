import type { Quote } from './parsed-file.ts';
import { isPlain } from './plain.ts';

/** A value of JSON as the file would have it, in one line. */
export function writeValue(value: unknown, quote: Quote): string {
  if (typeof value === 'string') return writeText(value, quote);
  if (Array.isArray(value)) return `[${value.map((item) => writeValue(item, quote)).join(', ')}]`;
  if (!isPlain(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(
    ([key, each]) => `${writeKey(key, quote)}: ${writeValue(each, quote)}`,
  );
  return entries.length > 0 ? `{ ${entries.join(', ')} }` : '{}';
}

export function writeKey(key: string, quote: Quote): string {
  // Written in any other way it would set the prototype.
  if (key === '__proto__') return `[${writeText(key, quote)}]`;
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : writeText(key, quote);
}

function writeText(text: string, quote: Quote): string {
  const json = JSON.stringify(text);
  if (quote === '"') return json;
  return `'${json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
