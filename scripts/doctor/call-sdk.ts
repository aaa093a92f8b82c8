import { property } from '../../src/login/rules/facts.ts';
import { inTime } from '../stytch/in-time.ts';
import type { ReturnUrl } from '../stytch/place.ts';
import { StytchFailure } from '../stytch/stytch-failure.ts';
import { unreachable } from '../stytch/unreachable.ts';

/** A browser with the app in it, as Stytch sees it. */
export interface Page {
  readonly kind: ReturnUrl['kind'];
  /** Origin of the API. */
  readonly url: string;
  readonly publicToken: string;
  /** Of the app. */
  readonly origin: string;
}

/** What Stytch answers a browser: the payload, or an error. */
export type SdkAnswer =
  | { readonly data: unknown }
  | { readonly status: number; readonly errorType: string; readonly message: string };

/**
 * Calls Stytch's API as its SDK does in a browser where nobody is signed in.
 * @param path below `/sdk/v1`
 * @param body makes it a POST
 * @throws StytchFailure where nothing answers, or nothing that is Stytch
 */
export async function callSdk(page: Page, path: string, body?: object): Promise<SdkAnswer> {
  const { url, publicToken, origin } = page;
  const headers = {
    authorization: `Basic ${btoa(`${publicToken}:${publicToken}`)}`,
    'content-type': 'application/json',
    'x-sdk-client': btoa(JSON.stringify({ app: { identifier: new URL(origin).hostname } })),
    'x-sdk-parent-host': origin,
  };
  const request = body ? { method: 'POST', body: JSON.stringify(body), headers } : { headers };
  const response = await inTime(fetch(`${url}/sdk/v1${path}`, request)).catch(asUnreachable(page));
  const answer = await inTime(response.json()).catch(asUnreachable(page, 'no JSON'));
  if (response.ok && property(answer, 'data') !== undefined) return { data: property(answer, 'data') };
  const errorType = property(answer, 'error_type');
  if (typeof errorType !== 'string') throw unreachable(page, 'no JSON of Stytch');
  return { status: response.status, errorType, message: String(property(answer, 'error_message')) };
}

/** @param reason in place of what `fetch` says */
function asUnreachable(page: Page, reason?: string): (error: unknown) => never {
  return (error) => {
    throw error instanceof StytchFailure ? error : unreachable(page, reason ?? String(error));
  };
}
