/** The file beside the pictures that says what they show. */
export const INDEX = 'index.json';

/** A situation of the gallery, and what became of it. */
export interface Picture {
  readonly id: string;
  readonly title: string;
  readonly stage: string;
  readonly policy: string;
  readonly member: string;
  /** What the rules foretell, and what happens. */
  readonly sentences: readonly string[];
  /** `arrived` has a picture, `<id>.png`. */
  readonly status: 'arrived' | 'impossible' | 'failed';
  /** Why there is no picture. */
  readonly why?: string;
}

/** What a comparison with an earlier picture found. */
export type Change =
  | { readonly kind: 'same' | 'new' }
  /** Has no picture any more; `changes/before/<id>.png` is the one that there was. */
  | { readonly kind: 'gone'; readonly was: Picture }
  /** `share` of the pixels differ, from 0 to 1: `changes/<id>.png` shows them, and `changes/before/<id>.png` what was. */
  | { readonly kind: 'changed'; readonly share: number };

export type Changes = ReadonlyMap<string, Change>;
