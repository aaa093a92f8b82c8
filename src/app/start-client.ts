import { type EnvProblem, envVars, readEnv } from '../env/env.ts';
import { type ClientChoices, createStytchClient } from '../session/store/client.ts';
import { SessionStore } from '../session/store/session-store.ts';

type Started =
  /** `session` is `undefined` where the SDK can't start, as in a browser that refuses it the page's cookies. */
  { readonly session: SessionStore | undefined } | { readonly problems: readonly EnvProblem[] };

let started: Started | undefined;

/**
 * Makes the page's Stytch client, which at once asks Stytch for the project's settings and whether the session lives.
 * Whoever calls first makes it; nothing here needs React, so that this may be before React is there.
 */
export function startClient(choices: ClientChoices): Started {
  started ??= start(choices);
  return started;
}

function start(choices: ClientChoices): Started {
  const reading = readEnv(envVars);
  if ('problems' in reading) return reading;
  try {
    return { session: new SessionStore(createStytchClient(reading.env, choices)) };
  } catch (error) {
    reportError(error);
    return { session: undefined };
  }
}
