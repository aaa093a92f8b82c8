import * as v from 'valibot';

const emailLocales = ['en', 'es', 'pt-br', 'fr'] as const;
const textLocales = [
  ...emailLocales,
  ...(['it', 'de-DE', 'zh-Hans', 'ca-ES', 'ja', 'ru', 'nl', 'pl', 'tr', 'fa', 'vi', 'cs'] as const),
] as const;

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
  /** The languages of Stytch's emails. */
  locale: v.optional(v.picklist(emailLocales, 'invalid_locale')),
  /** Those of its texts, which a sign-in may send on its way. */
  textLocale: v.optional(v.picklist(textLocales, 'invalid_locale')),
  setMfaEnrollment: v.optional(v.picklist(['enroll', 'unenroll'], 'invalid_set_mfa_enrollment')),
};
