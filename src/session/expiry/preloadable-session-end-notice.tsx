import { preloadable } from '../../ui/chunks/preloadable.tsx';

/** Downloaded as soon as the page is there, rather than when the end is near: the connection may be lost by then. */
export const SessionEndNoticeInChunk = preloadable(
  async () => (await import('./session-end-notice.tsx')).SessionEndNotice,
  { optional: true },
);
