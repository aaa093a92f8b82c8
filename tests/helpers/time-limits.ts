// Milliseconds. Far more than is needed, since a test that passes does not wait: a limit ends what hangs, and tells nothing
// of how fast the machine is.

/** For what is about to be there: an element, a message, an answer. */
export const WAIT = 30_000;

/** For a test that loads a few pages or starts a command. One that does more of it says so by a multiple. */
export const TEST = 180_000;
