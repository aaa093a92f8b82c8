import * as v from 'valibot';

/** Fields of the request bodies, as Stytch takes them. Unknown fields are ignored. */
export const field = {
  text: v.string(),
  id: v.pipe(v.string(), v.nonEmpty()),
  /** Compared without regard to case, as Stytch does. */
  email: v.pipe(
    v.string(),
    v.trim(),
    v.toLowerCase(),
    v.rfcEmail('invalid_email'),
    v.maxLength(254, 'invalid_email'),
  ),
  minutes: v.number(),
  /** How long an emailed link lasts: five minutes to a week. */
  linkMinutes: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(10_080)),
  intermediateSessionToken: v.optional(v.string()),
};
