/**
 * Reads a phone number as people write it into E.164, as far as that goes without knowing every country's rules:
 * whether such a number exists is for Stytch to say. `undefined` where it can be no number with a country code.
 */
export function readPhoneNumber(text: string): string | undefined {
  const compact = text.replaceAll(/[\s().\-–/]/g, '').replace(/^00/, '+');
  return /^\+[1-9]\d{6,14}$/.test(compact) ? compact : undefined;
}
