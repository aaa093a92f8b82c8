/**
 * Imported before anything that imports the SDK. Where the browser blocks storage, even to look at it throws; the SDK
 * looks as soon as it is loaded, and the page would stay blank. Where there is none it does without: the session is then
 * known by its cookies alone, and each page has to ask Stytch before it shows anything.
 */
for (const name of ['localStorage', 'sessionStorage'] as const) {
  try {
    void window[name];
  } catch {
    Object.defineProperty(window, name, { value: undefined });
  }
}
