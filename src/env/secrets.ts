// The beginning alone is no secret: messages and code name it, as `secret-test-…` or before a value that is put in.
const SECRET = /secret-(test|live)-[\w+/=-]+/g;

/** What a Stytch secret may be a part of: longer than labels of host names and words are, or named so. */
const MAY_BE_SECRET = /secret|[\w+/=-]{20}/i;
const PUBLIC_ID = /^(?:public-token|project|organization|workspace)-(?:test-|live-)?[\da-f-]*$/;

/** Whether a Stytch secret stands somewhere in a text. @param known one that counts in whatever shape, unless empty */
export function holdsSecret(text: string, known = ''): boolean {
  return text.search(SECRET) >= 0 || (known !== '' && text.includes(known));
}

/** A text for a terminal or a page, which may be copied into places that others read. */
export function withoutSecrets(text: string): string {
  return text.replace(SECRET, 'secret-$1-…');
}

/** Whether a value that is not what it should be may be repeated: it can be no secret, nor hold one or half of one. */
export function mayShow(value: string): boolean {
  return PUBLIC_ID.test(value) || !MAY_BE_SECRET.test(value);
}
