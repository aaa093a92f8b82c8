import type { Display } from './display.ts';
import type { LoginDraft } from './situations/situation.ts';

/** What a frame is told: to begin (again) with a config. */
export interface StartMessage {
  readonly type: 'gallery:start';
  /** Id of a situation. Default: the one that the frame's address names. */
  readonly situation?: string;
  readonly login: LoginDraft;
  readonly display: Display;
}

/** How far a frame is. */
export type FrameStatus =
  /** Loaded, and waiting for a `StartMessage`. */
  | { readonly status: 'ready' }
  | { readonly status: 'driving' }
  | { readonly status: 'arrived' }
  /** Under this config there is no such screen. */
  | { readonly status: 'impossible'; readonly why: string }
  | { readonly status: 'failed'; readonly why: string };

/** What a frame tells the gallery. It also stands on the frame's `#root`, as `data-status`. */
export interface StatusMessage {
  readonly type: 'gallery:status';
  readonly status: FrameStatus;
}

/** A message from a page of this same origin, or undefined: anything can be posted to a window. */
export function readMessage<Message extends { type: string }>(
  { data, origin, source }: MessageEvent,
  from: MessageEventSource | null,
  type: Message['type'],
): Message | undefined {
  if (origin !== window.location.origin || source !== from) return undefined;
  // Both ends are this code, as origin and source have shown.
  return (data as Message | null)?.type === type ? (data as Message) : undefined;
}
