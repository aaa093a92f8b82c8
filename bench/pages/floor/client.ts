import { createStytchB2BClient, type StytchClientOptions } from '@stytch/react/b2b';

const { origin } = window.location;

// Read by the SDK at run time, and missing from its type: `src/session/store/client.ts` says more.
const options = {
  endpoints: {
    testAPIURL: origin,
    liveAPIURL: origin,
    dfpBackendURL: origin,
    clientsideServicesIframeURL: `${origin}/clientside-services/index.html`,
  },
} as StytchClientOptions;

export const stytch = createStytchB2BClient(import.meta.env.VITE_STYTCH_PUBLIC_TOKEN ?? '', options);
