import { oneOf } from './value-schemas.ts';

/** The languages of Stytch's emails, as the types of its Node client list them. */
export const EMAIL_LANGUAGES = ['en', 'es', 'pt-br', 'fr'];

/** The languages of Stytch's texts, as the types of its Node client list them. */
export const SMS_LANGUAGES = [
  ...EMAIL_LANGUAGES,
  ...['it', 'de-DE', 'zh-Hans', 'ca-ES', 'ja', 'ru', 'nl', 'pl', 'tr', 'fa', 'vi', 'cs'],
];

export const emailLanguage = oneOf(EMAIL_LANGUAGES);

export const smsLanguage = oneOf(SMS_LANGUAGES);
