import * as v from 'valibot';
import { field } from '../http/request-fields.ts';

const metadata = v.optional(v.record(v.string(), v.unknown()));

/** What a request may say of a member whom it creates. */
export const newMemberFields = {
  name: v.optional(v.pipe(v.string(), v.maxLength(256))),
  trusted_metadata: metadata,
  untrusted_metadata: metadata,
  is_breakglass: v.optional(v.boolean()),
  mfa_phone_number: v.optional(v.string()),
  mfa_enrolled: v.optional(v.boolean()),
  roles: v.optional(v.array(v.string())),
  external_id: v.optional(v.pipe(v.string(), v.regex(/^[\w.|-]{1,128}$/))),
};

/** What a request may change of a member. */
export const memberChangeFields = {
  ...newMemberFields,
  default_mfa_method: v.optional(v.picklist(['sms_otp', 'totp'], 'invalid_mfa_default_method')),
  email_address: v.optional(field.email),
  unlink_email: v.optional(v.boolean()),
  preserve_existing_sessions: v.optional(v.boolean()),
};

const newMemberSchema = v.object(newMemberFields);
const memberChangeSchema = v.object(memberChangeFields);
export type NewMemberRequest = v.InferOutput<typeof newMemberSchema>;
export type MemberChanges = v.InferOutput<typeof memberChangeSchema>;
