/** Reads a message catalogue (gettext `.po`, one line a message, as Stytch's is) into messages by id. */
export function readCatalogue(po: string): Record<string, string> {
  const entries = po.matchAll(/^msgid (".+")\nmsgstr (".*")$/gm);
  return Object.fromEntries([...entries].map(([, id, text]) => [unquote(id), unquote(text)]));
}

/** Catalogues quote and escape as JSON does. */
function unquote(quoted = '""'): string {
  return String(JSON.parse(quoted));
}
