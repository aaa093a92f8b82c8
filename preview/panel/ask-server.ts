import type { DraftAnswer, DraftRequest, RefusedAnswer, SavedAnswer } from './draft-answers.ts';

/** Far longer than either takes, even while the server compiles for the frames. */
const LIMIT_MS = 15_000;

/** @throws Error with the server's sentence where it refuses to judge, or what keeps it from answering */
export function judgeDraft(draft: DraftRequest, signal: AbortSignal): Promise<DraftAnswer> {
  return post('/__preview/draft.json', draft, signal);
}

/** @throws Error with the server's sentences where it refuses to save, or what keeps it from answering */
export function saveDraft(draft: DraftRequest): Promise<SavedAnswer> {
  return post('/__preview/save.json', draft);
}

async function post<Answer>(path: string, draft: DraftRequest, leave?: AbortSignal): Promise<Answer> {
  const limit = AbortSignal.timeout(LIMIT_MS);
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(draft),
    signal: leave ? AbortSignal.any([leave, limit]) : limit,
  }).catch(() => {
    throw new Error(limit.aborted ? TOO_LONG : NOT_REACHED);
  });
  if (response.ok) return response.json();
  const { message }: RefusedAnswer = await response.json();
  throw new Error(message);
}

const TOO_LONG = `The development server has not answered for ${LIMIT_MS / 1000} seconds. Look at its terminal, then change something here to ask again. Your draft is kept.`;
const NOT_REACHED =
  'The development server can’t be reached. Start it again with `npm start`, and keep this page open: your draft is kept.';
