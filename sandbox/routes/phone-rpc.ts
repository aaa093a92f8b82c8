import {
  type CountryCode,
  getExampleNumber,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import * as v from 'valibot';

const call = v.variant('method', [
  v.object({
    method: v.literal('parsedPhoneNumber'),
    args: v.tuple([v.object({ phoneNumber: v.string(), regionCode: v.optional(v.string()) })]),
  }),
  v.object({
    method: v.literal('getExamplePhoneNumber'),
    args: v.tuple([v.object({ regionCode: v.string() })]),
  }),
]);

/** What Stytch's phone iframe answers the SDK on its message port. */
export type PhoneAnswer =
  | { success: true; payload: object }
  | { success: false; error: { name: string; message: string } };

/** `POST /clientside-services/rpc`: the phone iframe's calls, passed on by the page in the iframe. */
export function answerPhoneCall(request: unknown): PhoneAnswer {
  const parsed = v.safeParse(call, request);
  if (!parsed.success) {
    const message = parsed.issues.map((issue) => issue.message).join(' ');
    return { success: false, error: { name: 'TypeError', message } };
  }
  const { method, args } = parsed.output;
  const payload =
    method === 'parsedPhoneNumber'
      ? parsePhone(args[0].phoneNumber, args[0].regionCode)
      : { phoneNumber: exampleNumber(args[0].regionCode) };
  return { success: true, payload };
}

function parsePhone(phoneNumber: string, regionCode: string | undefined) {
  const number = parsePhoneNumberFromString(phoneNumber, country(regionCode));
  return {
    isValid: number?.isValid() ?? false,
    number: number?.number ?? phoneNumber,
    national: number?.formatNational() ?? phoneNumber,
  };
}

function exampleNumber(regionCode: string): string | undefined {
  const region = country(regionCode);
  return region && getExampleNumber(region, examples)?.formatNational();
}

function country(regionCode: string | undefined): CountryCode | undefined {
  return regionCode && isSupportedCountry(regionCode) ? regionCode : undefined;
}
