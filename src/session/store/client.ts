import { createStytchB2BClient, type StytchB2BClient, type StytchClientOptions } from '@stytch/react/b2b';
import { sandboxOptions } from '#sandbox/client';
import { type Env, IN_SANDBOX } from '../../env/env.ts';

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
      ? sandboxOptions()
      : { ...projectOptions(env), ...(dfppaUrl && { dfppaUrl }), ...(dfpCdnUrl && { dfpCdnUrl }) }),
  });
}

function projectOptions({ customDomain }: Env): StytchClientOptions {
  return customDomain ? { customBaseUrl: `https://${customDomain}` } : {};
}
