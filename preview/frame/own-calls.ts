/**
 * Imported before anything that imports the SDK. A frame runs one situation after the other in one document: what a run
 * still waits for, such as an answer that its fault never gives, would keep one of the browser's few connections.
 */
const realFetch = window.fetch.bind(window);
const waiting = new Set<AbortController>();

/** Ends the calls of a run that is over. Their callers are left waiting: the promises never settle. */
export function endCalls(): void {
  for (const call of waiting) call.abort();
  waiting.clear();
}

window.fetch = async (input, init) => {
  const request = new Request(input, init);
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
