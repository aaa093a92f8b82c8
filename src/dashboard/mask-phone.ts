/** E.164 calling codes: 1 and 7 are whole, these ranges have two digits, and all others three. */
const CALLING_CODE = /^\+(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/;

/** Hides all of a phone number (E.164) but its country code and last four digits: `+1 •••• 0123`. */
export function maskPhone(phoneNumber: string): string {
  const code = CALLING_CODE.exec(phoneNumber)?.[0] ?? '';
  const subscriber = phoneNumber.slice(code.length).replace(/\D/g, '');
  // A number so short that four digits are most of it would not be hidden.
  const end = subscriber.length > 6 ? subscriber.slice(-4) : '';
  return [code, '••••', end].filter(Boolean).join(' ');
}
