import { useReducer } from 'react';

/** What was done last, in the member's words. */
export interface Success {
  readonly text: string | undefined;
  /** Tells it apart from one in the same words before it, which is news all the same. */
  readonly count: number;
}

/** What `Status` is to say, and how to say it; `undefined` takes it back. */
export function useSuccess() {
  return useReducer(({ count }: Success, text: string | undefined): Success => ({ text, count: count + 1 }), {
    text: undefined,
    count: 0,
  });
}
