import { requestId } from '../ui/notice/request-id.ts';
import type { Tell } from './client-event.ts';

/** Tells of errors that nothing has caught, of what the security policy has refused, and of the page's web vitals. */
export function watchPage(tell: Tell): void {
  window.addEventListener('error', ({ error }) => tell(describeError(error)));
  window.addEventListener('unhandledrejection', ({ reason }) => tell(describeError(reason)));
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    tell({ type: 'policy_violation', directive: effectiveDirective, blocked: originOf(blockedURI) }),
  );
  // Only where there is somebody to tell: nobody else downloads it.
  import('web-vitals').then(
    (vitals) => {
      for (const watch of [vitals.onCLS, vitals.onFCP, vitals.onINP, vitals.onLCP, vitals.onTTFB])
        watch(({ name, value, rating }) => tell({ type: 'web_vital', name, value, rating }));
    },
    // A file that is no longer there: then there are no vitals, and nothing else is missing.
    (error: unknown) => tell(describeError(error)),
  );
}

/** No more of an address than whose it is. */
function originOf(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : address;
}

function describeError(error: unknown) {
  const name = error instanceof Error ? error.name : 'unknown';
  const id = requestId(error);
  return { type: 'error', name, ...(id && { request_id: id }) } as const;
}
