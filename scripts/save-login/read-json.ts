import type { IncomingMessage } from 'node:http';
import { HttpRefusal } from './http-refusal.ts';
import { refuseStrangeJson } from './refuse-strange-json.ts';

/** A login config with all its wording is a tenth of it. */
const LIMIT_BYTES = 200_000;

/** Reads a request's body, as far as it may reach. @throws HttpRefusal */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > LIMIT_BYTES) throw new HttpRefusal(413, `Send at most ${LIMIT_BYTES} bytes.`);
    chunks.push(chunk);
  }
  const value = parse(Buffer.concat(chunks).toString('utf8'));
  refuseStrangeJson(value);
  return value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpRefusal(400, 'The body is no JSON.');
  }
}
