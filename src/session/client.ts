import { createStytchB2BClient, type StytchB2BClient, type StytchClientOptions } from '@stytch/react/b2b';
import { type Env, IN_SANDBOX } from '../env.ts';

/**
 * An option the SDK reads but its types leave out: where its requests go, used verbatim. `customBaseUrl`
 * can't do this, as it forces https and drops the port.
 */
interface EndpointOptions extends StytchClientOptions {
  endpoints: {
    testAPIURL: string;
    liveAPIURL: string;
    dfpBackendURL: string;
    clientsideServicesIframeURL: string;
  };
}

/** The Stytch client: one per page, as clients of the same project share their state. */
export function createStytchClient(
  env: Env,
  options: Pick<StytchClientOptions, 'keepSessionAlive'>,
): StytchB2BClient {
  return createStytchB2BClient(env.publicToken, {
    ...options,
    ...(IN_SANDBOX ? sandboxOptions(window.location.origin) : projectOptions(env)),
  });
}

function projectOptions({ customDomain }: Env): StytchClientOptions {
  return customDomain ? { customBaseUrl: `https://${customDomain}` } : {};
}

/** Sends the SDK's requests to a sandbox at `origin`. */
export function sandboxOptions(origin: string): EndpointOptions {
  return {
    endpoints: {
      testAPIURL: origin,
      liveAPIURL: origin,
      dfpBackendURL: origin,
      clientsideServicesIframeURL: `${origin}/clientside-services/index.html`,
    },
  };
}
