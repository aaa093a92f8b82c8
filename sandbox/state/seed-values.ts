// The kinds of value that a seed's fields hold.
import * as v from 'valibot';

export const flag = v.optional(v.boolean(), false);
export const metadata = v.optional(v.record(v.string(), v.unknown()), {});
export const externalId = v.optional(
  v.pipe(v.string(), v.regex(/^[\w.|-]{1,128}$/, '1 to 128 letters, digits and . _ - |')),
);
export const mfaMethod = v.picklist(['sms_otp', 'totp']);
export const authMethod = v.picklist([
  'sso',
  'magic_link',
  'password',
  'google_oauth',
  'microsoft_oauth',
  'hubspot_oauth',
  'slack_oauth',
  'github_oauth',
  'email_otp',
]);
export const restriction = v.optional(v.picklist(['ALL_ALLOWED', 'RESTRICTED']));
export const provisioning = v.picklist(['RESTRICTED', 'NOT_ALLOWED']);
export const admission = v.optional(v.picklist(['ALL_ALLOWED', 'RESTRICTED', 'NOT_ALLOWED']), 'ALL_ALLOWED');

export const emailAddress = v.pipe(
  v.string(),
  v.toLowerCase(),
  v.rfcEmail('an email address'),
  v.maxLength(254, 'an email address of at most 254 characters'),
);
