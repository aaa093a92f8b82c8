const PROBE = 'cookie_probe';

/** Whether the browser keeps cookies for this page. The SDK keeps the session in one, and each step before it. */
export function cookiesWork(): boolean {
  try {
    writeCookie(`${PROBE}=1; SameSite=Lax`);
    const kept = document.cookie.includes(`${PROBE}=1`);
    writeCookie(`${PROBE}=; Max-Age=0`);
    return kept;
  } catch {
    // A frame without an origin of its own has no cookies, and says so by throwing.
    return false;
  }
}

function writeCookie(cookie: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the SDK writes its cookies so, and the Cookie Store would not tell
  document.cookie = cookie;
}
