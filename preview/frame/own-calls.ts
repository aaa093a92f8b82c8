/**
 * Imported before anything that imports the SDK. A frame runs one situation after the other in one document: what a run
 * still waits for, such as an answer that its fault never gives, would keep one of the browser's few connections.
 */
const realFetch = window.fetch.bind(window);
const waiting = new Set<AbortController>();
/** Public tokens of runs that are over. */
const over = new Set<string>();

/**
 * Ends the calls of a run that is over, and those that its client has yet to make. Their callers are left waiting: the
 * promises never settle.
 */
export function endCalls(publicToken: string): void {
  over.add(publicToken);
  for (const call of waiting) call.abort();
  waiting.clear();
}

window.fetch = async (input, init) => {
  const request = new Request(input, init);
  if (over.has(userOf(request))) return await new Promise<never>(() => undefined);
  const call = new AbortController();
  waiting.add(call);
  try {
    return await realFetch(request, { signal: AbortSignal.any([call.signal, request.signal]) });
  } catch (error) {
    if (!call.signal.aborted) throw error;
    return await new Promise<never>(() => undefined);
  } finally {
    waiting.delete(call);
  }
};

/** By which the SDK's calls name their project. */
function userOf({ headers }: Request): string {
  const [, credentials = ''] = /^Basic (.+)$/.exec(headers.get('authorization') ?? '') ?? [];
  return atob(credentials).split(':', 1)[0] ?? '';
}
