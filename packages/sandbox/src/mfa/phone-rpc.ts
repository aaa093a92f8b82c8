import { getAsYouType, getExample, parsePhoneNumber } from 'awesome-phonenumber';
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

/**
 * Reads a number as Stytch's iframe does: where a region is given, number and national form are what the as-you-type
 * formatter makes of it, which is more than the parser makes of half a number; and where there is none, what was typed.
 */
function parsePhone(phoneNumber: string, regionCode: string | undefined) {
  const parsed = parsePhoneNumber(phoneNumber, regionCode === undefined ? {} : { regionCode });
  const { number } = regionCode === undefined ? parsed : typedSoFar(phoneNumber, regionCode);
  return {
    isValid: parsed.valid,
    number: number?.e164 ?? phoneNumber,
    national: number?.national ?? phoneNumber,
  };
}

function typedSoFar(phoneNumber: string, regionCode: string) {
  const formatter = getAsYouType(regionCode);
  formatter.addChar(phoneNumber);
  return formatter.getPhoneNumber();
}

function exampleNumber(regionCode: string): string | undefined {
  try {
    return getExample(regionCode, 'mobile').number?.national;
  } catch {
    // The library throws where it knows no number of the region; the SDK then keeps the placeholder it has.
    return undefined;
  }
}
