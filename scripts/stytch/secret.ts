const BEGINNING = 'secret-(test|live)-';

/** A Stytch secret and nothing else; its group is the environment. */
export const SECRET = new RegExp(`^${BEGINNING}[\\x21-\\x7e]+$`);

// The beginning alone is no secret: messages and code name it, as `secret-test-…` or before a value that is put in.
const SECRET_IN_TEXT = new RegExp(`${BEGINNING}[\\w+/=-]`);

/** Whether a Stytch secret stands somewhere in a text. @param known one that counts in whatever shape, unless empty */
export function holdsSecret(text: string, known = ''): boolean {
  return SECRET_IN_TEXT.test(text) || (known !== '' && text.includes(known));
}
