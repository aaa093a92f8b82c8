export { isLoopbackHost, isLoopbackUrl } from './loopback.ts';
export { APP_PROJECT } from './state/app-project.ts';

/** Where the SDK sends its requests, verbatim. It reads this option, though its types leave it out. */
export interface SandboxClientOptions {
  endpoints: {
    testAPIURL: string;
    liveAPIURL: string;
    dfpBackendURL: string;
    clientsideServicesIframeURL: string;
  };
  /** Forces https and drops the port, so it can't name a sandbox. Stands here so that this type fits the SDK's. */
  customBaseUrl?: never;
}

/**
 * Options of `createStytchB2BClient` that send the SDK's requests to a sandbox.
 * @param origin of the sandbox, such as `http://localhost:4010`. @default the page's own, where the Vite plugin serves it
 */
export function sandboxOptions(origin: string = window.location.origin): SandboxClientOptions {
  return {
    endpoints: {
      testAPIURL: origin,
      liveAPIURL: origin,
      dfpBackendURL: origin,
      clientsideServicesIframeURL: `${origin}/clientside-services/index.html`,
    },
  };
}
