// Milliseconds. Far more than is needed, since a test that passes does not wait: a limit ends what hangs, and tells nothing
// of how fast the machine is.

/** For what is about to be there: an element, a message, an answer. */
export const WAIT = 30_000;

/** For a test that loads a few pages or starts a command. One that does more of it says so by a multiple. */
export const TEST = 180_000;

/** For a frame of the gallery, which loads the app and walks a sign-in; beside others that do the same. */
export const ARRIVES = { timeout: 3 * WAIT };

/** For what the development server compiles: the hundreds of modules of a page that it has not served before. */
export const COMPILES = { timeout: 3 * WAIT };

/** For a test that walks many sign-ins in frames. */
export const limitFor = (walks: number): number => TEST + walks * 10_000;
