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

/** What of the client is chosen by the login config; the rest follows from where the app runs. */
export type ClientChoices = Omit<StytchClientOptions, 'customBaseUrl' | 'endpointOptions'>;

/** The Stytch client: one per page, as clients of the same project share their state. */
export function createStytchClient(
  env: Env,
  { dfppaUrl, dfpCdnUrl, ...choices }: ClientChoices,
): StytchB2BClient {
  return createStytchB2BClient(env.publicToken, {
    ...choices,
    // Nothing leaves the machine from the sandbox, which has no device fingerprinting.
    ...(IN_SANDBOX
      ? sandboxOptions(window.location.origin)
      : { ...projectOptions(env), ...(dfppaUrl && { dfppaUrl }), ...(dfpCdnUrl && { dfpCdnUrl }) }),
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
