import type { DraftAnswer, DraftRequest, RefusedAnswer, SavedAnswer } from './draft-answers.ts';
import { stableText } from './same-value.ts';

/** Far longer than either takes, even while the server compiles for the frames. */
const LIMIT_MS = 15_000;

/** @throws Error with the server's sentence where it refuses to judge, or what keeps it from answering */
export function judgeDraft(draft: DraftRequest, signal: AbortSignal): Promise<DraftAnswer> {
  return post('/__preview/draft.json', draft, 'change something here to ask again', signal);
}

/** @throws Error with the server's sentences where it refuses to save, or what keeps it from answering */
export function saveDraft(draft: DraftRequest): Promise<SavedAnswer> {
  return post('/__preview/save.json', draft, 'press Save again');
}

/** @param again what to do once the server answers again */
async function post<Answer>(
  path: string,
  draft: DraftRequest,
  again: string,
  leave?: AbortSignal,
): Promise<Answer> {
  const limit = AbortSignal.timeout(LIMIT_MS);
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    // In one order, whatever was changed first: it is that of what is added to the file.
    body: stableText(draft),
    signal: leave ? AbortSignal.any([leave, limit]) : limit,
  }).catch(() => {
    throw new Error(limit.aborted ? tooLong(again) : NOT_REACHED);
  });
  const body: Answer | RefusedAnswer = await response.json().catch(() => {
    throw new Error(limit.aborted ? tooLong(again) : noJson(response.status, again));
  });
  // The server's own two shapes, told apart by its status.
  if (response.ok) return body as Answer;
  throw new Error((body as RefusedAnswer).message);
}

const KEPT = 'Your draft is kept.';
const NOT_REACHED = `The development server can’t be reached. Start it again with \`npm start\`, and keep this page open. ${KEPT}`;
const tooLong = (again: string) =>
  `The development server has not answered for ${LIMIT_MS / 1000} seconds. Look at its terminal, then ${again}. ${KEPT}`;
const noJson = (status: number, again: string) =>
  `The development server answered ${status} and no JSON. Look at its terminal, then ${again}. ${KEPT}`;
