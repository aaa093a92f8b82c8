import type { DraftAnswer, DraftRequest, RefusedAnswer, SavedAnswer } from './draft-answers.ts';

/** @throws Error with the server's sentence where it refuses to judge */
export async function judgeDraft(draft: DraftRequest, signal: AbortSignal): Promise<DraftAnswer> {
  const response = await post('/__preview/draft.json', draft, signal);
  return response.json();
}

/** @throws Error with the server's sentences where it refuses to save */
export async function saveDraft(draft: DraftRequest): Promise<SavedAnswer> {
  const response = await post('/__preview/save.json', draft);
  return response.json();
}

async function post(path: string, draft: DraftRequest, signal?: AbortSignal): Promise<Response> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(draft),
    ...(signal && { signal }),
  });
  if (response.ok) return response;
  const { message }: RefusedAnswer = await response.json();
  throw new Error(message);
}
