import { APP_PROJECT, isLoopbackUrl } from '#sandbox/client';
import { START_PORT } from '../paths.ts';
import type { Credentials, Environment } from './credentials.ts';

/** A Stytch to talk to, and who a command is there. */
export interface ReturnUrl {
  readonly kind: 'sandbox' | Environment;
  /** Origin of the API. */
  readonly url: string;
  readonly projectId: string;
  readonly secret: string;
}

/** Where `npm start` serves the sandbox. */
export const SANDBOX_URL = `http://localhost:${START_PORT}`;

/** The public token that the app has on the sandbox. */
export const SANDBOX_TOKEN = `public-token-test-${APP_PROJECT}`;

/** Stytch's API of either environment, which the browser's SDK and backends share. */
export const API_URL: Record<Environment, string> = {
  test: 'https://test.stytch.com',
  live: 'https://api.stytch.com',
};

/**
 * The app's own project in a running sandbox.
 * @param address as given to `--sandbox`
 * @throws where it is not of this machine
 */
export function sandboxPlace(address: string): ReturnUrl {
  if (!isLoopbackUrl(address))
    throw new Error(
      `\`--sandbox\` is ${address}, which is no address of this machine. Write it like ${SANDBOX_URL}, where \`npm start\` serves the sandbox.`,
    );
  return {
    kind: 'sandbox',
    url: new URL(address).origin,
    projectId: `project-test-${APP_PROJECT}`,
    secret: `secret-test-${APP_PROJECT}`,
  };
}

/** The project of these credentials, in Stytch's cloud. */
export function projectPlace({ environment, projectId, secret }: Credentials): ReturnUrl {
  return { kind: environment, url: API_URL[environment], projectId, secret };
}

/** The place in words, such as "the live project project-live-…". */
export function describePlace({ kind, url, projectId }: ReturnUrl): string {
  return kind === 'sandbox' ? `the sandbox at ${url}` : `the ${kind} project ${projectId}`;
}
