import { StytchError } from '../errors/stytch-error.ts';

/** A code that was texted or emailed. @throws `invalid_code` where it is not six digits */
export function checkCodeFormat(code: string): void {
  if (!/^\d{6}$/.test(code)) throw new StytchError('invalid_code');
}
