import { createStytchB2BClient, type StytchB2BClient } from '@stytch/react/b2b';
import { sandboxOptions } from '#sandbox/client';
import { BASE_PATH } from '../../src/base-path.ts';
import type { SandboxProject } from './sandbox-project.ts';

/** Cookies of this path reach no page but frames, and are sent along with no call. */
const PATH = `${BASE_PATH}/preview/frame.html`;

/** A Stytch client with cookies of its own, since frames share an origin. */
export function createFrameClient({ uuid, publicToken }: SandboxProject): StytchB2BClient {
  const [opaqueTokenCookieName, jwtCookieName, istCookieName] = cookieNames(uuid);
  return createStytchB2BClient(publicToken, {
    ...sandboxOptions(window.location.origin),
    cookieOptions: { opaqueTokenCookieName, jwtCookieName, istCookieName, path: PATH },
  });
}

export function dropCookies({ uuid }: SandboxProject): void {
  for (const name of cookieNames(uuid)) {
    // biome-ignore lint/suspicious/noDocumentCookie: the page is going away, and the Cookie Store answers later
    document.cookie = `${name}=; Path=${PATH}; Max-Age=0`;
  }
}

function cookieNames(uuid: string): [string, string, string] {
  const prefix = `gallery_${uuid.slice(0, 8)}`;
  return [`${prefix}_session`, `${prefix}_jwt`, `${prefix}_ist`];
}
