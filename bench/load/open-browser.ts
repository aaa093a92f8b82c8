import { createStytchB2BClient, type StytchB2BClient } from '@stytch/vanilla-js/b2b/headless';
import { builtinEnvironments } from 'vitest/runtime';
import { PUBLIC_TOKEN } from './load-project.ts';

/** An option the SDK reads but its types leave out: where its requests go. */
interface EndpointOptions extends NonNullable<Parameters<typeof createStytchB2BClient>[1]> {
  endpoints: {
    testAPIURL: string;
    liveAPIURL: string;
    dfpBackendURL: string;
    clientsideServicesIframeURL: string;
  };
}

export interface LoadBrowser {
  readonly stytch: StytchB2BClient;
  close(): Promise<void>;
}

/**
 * A page without a picture, at the address of a sandbox, in which the headless client keeps its cookies: the globals of
 * this process are those of a browser until it is closed.
 *
 * One page and one client for all who sign in, one after the other: the SDK wants no second client beside the first, and
 * whatever one member left behind would be there for the next.
 */
export async function openBrowser(url: string): Promise<LoadBrowser> {
  const page = await builtinEnvironments.jsdom.setup(globalThis, { jsdom: { url } });
  const options: EndpointOptions = {
    endpoints: {
      testAPIURL: url,
      liveAPIURL: url,
      dfpBackendURL: url,
      clientsideServicesIframeURL: `${url}/clientside-services/index.html`,
    },
  };
  return {
    stytch: createStytchB2BClient(PUBLIC_TOKEN, options),
    close: async () => page.teardown(globalThis),
  };
}
