import type { Description } from '../../preview/situations/find.ts';

/** The file beside the pictures that says what they show, and how they were asked for. */
export const INDEX = 'index.json';

export const STATUSES = ['arrived', 'impossible', 'failed'] as const;

/** A situation of the gallery, and what became of it. */
export interface Picture extends Description {
  /** `arrived` has a picture, `<id>.png`. */
  readonly status: (typeof STATUSES)[number];
  /** Why there is no picture. */
  readonly why?: string | undefined;
}

/** What a comparison with an earlier picture found. */
export type Change =
  | { readonly kind: 'same' | 'new' }
  /** Has no picture any more; `changes/before/<id>.png` is the one that there was. */
  | { readonly kind: 'gone'; readonly was: Picture }
  /** `share` of the pixels differ, from 0 to 1: `changes/<id>.png` shows them, and `changes/before/<id>.png` what was. */
  | { readonly kind: 'changed'; readonly share: number };

export type Changes = ReadonlyMap<string, Change>;
