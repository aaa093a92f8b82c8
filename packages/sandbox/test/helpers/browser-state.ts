/** Leaves the next test a browser that has never been here: no cookies, no storage, no frames, the first page. */
export function forgetBrowserState(): void {
  localStorage.clear();
  sessionStorage.clear();
  for (const cookie of document.cookie.split('; '))
    document.cookie = `${cookie.split('=')[0]}=; max-age=0; path=/`;
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
  window.history.replaceState(null, '', '/');
}
