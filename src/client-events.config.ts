import type { ClientEventSink } from './client-events/client-event.ts';

/**
 * Where the app tells of sign-ins, errors and web vitals. `docs/client-events.md` lists the events and shows a sink.
 * @default undefined: nothing is watched, and nothing leaves the page
 */
export const clientEventSink: ClientEventSink | undefined = undefined;
