// The kinds of value that a seed's fields hold.
import * as v from 'valibot';
import { record } from './seed-problems.ts';

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

const name = v.pipe(v.string(), v.nonEmpty('a name'));
const actions = v.pipe(v.array(name), v.nonEmpty('one action or more'));
const description = v.optional(v.string(), '');

/** What members with it may do. `*` stands for every action on a resource. */
export const role = record({
  role_id: name,
  description,
  permissions: v.pipe(v.array(record({ resource_id: name, actions })), v.nonEmpty('one permission or more')),
});

/** What there is to act on, of a project's own making. */
export const resource = record({
  resource_id: v.pipe(
    name,
    v.check((id) => !id.startsWith('stytch'), "a name that does not begin with stytch, as Stytch's own do"),
  ),
  description,
  actions,
});
