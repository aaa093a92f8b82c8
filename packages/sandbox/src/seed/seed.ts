import * as v from 'valibot';
import { isLoopbackUrl } from '../loopback.ts';
import { isHash, passwordHashFields } from '../state/password-hash.ts';
import { redirectTypes } from '../state/records.ts';
import { menuCountries } from '../state/sms-countries.ts';
import { record, seedProblems } from './seed-problems.ts';
import { distinct, knownRoles, memberRule, onePasswordEach, organizationRule } from './seed-rules.ts';
import {
  admission,
  authMethod,
  emailAddress,
  externalId,
  flag,
  metadata,
  mfaMethod,
  provisioning,
  resource,
  restriction,
  role,
} from './seed-values.ts';

const memberFields = record({
  email_address: emailAddress,
  /** Default: whether the member is active. */
  email_address_verified: v.optional(v.boolean()),
  /** Addresses they had before. */
  retired_email_addresses: v.optional(v.array(emailAddress), []),
  name: v.optional(v.string(), ''),
  status: v.optional(v.picklist(['active', 'pending', 'invited', 'deleted']), 'active'),
  /** Roles beyond `stytch_member`, which every member has. */
  roles: v.optional(
    v.array(
      v.pipe(v.string(), v.notValue('stytch_member', 'roles other than stytch_member, which all have')),
    ),
    [],
  ),
  is_breakglass: flag,
  external_id: externalId,
  /** E.164. */
  mfa_phone_number: v.optional(
    v.pipe(v.string(), v.regex(/^\+[1-9]\d{6,14}$/, 'an E.164 number such as +12025550143')),
  ),
  /** Default: whether there is a number. */
  mfa_phone_number_verified: v.optional(v.boolean()),
  /** Secret of a confirmed authenticator app. */
  totp_secret: v.optional(
    v.pipe(v.string(), v.regex(/^[A-Z2-7]{16,128}$/, '16 to 128 base32 characters (A-Z, 2-7)')),
  ),
  /** Those not used yet. */
  recovery_codes: v.optional(v.array(v.pipe(v.string(), v.nonEmpty('a code'))), []),
  /** The same in every organization that an address belongs to. */
  password: v.optional(v.pipe(v.string(), v.nonEmpty('a password'))),
  /** One that was migrated to this organization, and opens it alone: the fields of Stytch's Migrate endpoint. */
  password_hash: v.optional(
    v.pipe(record(passwordHashFields), v.check(isHash, 'a hash that can be migrated')),
  ),
  /** Whether the password works no more until the member sets another. */
  password_reset_required: flag,
  default_mfa_method: v.optional(mfaMethod),
  /** Default: whether there is a number or an authenticator app. */
  mfa_enrolled: v.optional(v.boolean()),
  trusted_metadata: metadata,
  untrusted_metadata: metadata,
});

const seedMember = v.pipe(
  memberFields,
  memberRule(),
  v.transform((member) => ({
    ...member,
    email_address_verified: member.email_address_verified ?? member.status === 'active',
    mfa_phone_number_verified: member.mfa_phone_number_verified ?? member.mfa_phone_number !== undefined,
    mfa_enrolled:
      member.mfa_enrolled ?? (member.mfa_phone_number !== undefined || member.totp_secret !== undefined),
  })),
);

/** What a deleted member had is free for others. */
const isThere = ({ status }: Record<string, unknown>): boolean => status !== 'deleted';

const isDefault = ({ is_default }: Record<string, unknown>): boolean => is_default === true;

const seedSsoConnection = record({
  display_name: v.pipe(v.string(), v.nonEmpty('a name')),
  /** As Stytch names it; the widget has icons for `okta`, `microsoft-entra` and `google-workspace`. */
  identity_provider: v.optional(v.string(), 'generic'),
  /** Default: the first one is. */
  is_default: flag,
  /** Whether it may make members where `sso_jit_provisioning` is RESTRICTED. */
  jit_provisioning: flag,
});

const organizationFields = record({
  organization_name: v.pipe(
    v.string(),
    v.nonEmpty('1 to 128 characters'),
    v.maxLength(128, '1 to 128 characters'),
  ),
  organization_slug: v.pipe(
    v.string(),
    v.regex(/^(?=.*[a-z\d])[\w.~-]{2,128}$/i, '2 to 128 letters, digits and - . _ ~'),
  ),
  organization_logo_url: v.optional(v.string(), ''),
  organization_external_id: externalId,
  mfa_policy: v.optional(v.picklist(['OPTIONAL', 'REQUIRED_FOR_ALL']), 'OPTIONAL'),
  /** Default: RESTRICTED where `allowed_mfa_methods` lists any. */
  mfa_methods: restriction,
  allowed_mfa_methods: v.optional(v.array(mfaMethod), []),
  /** Default: RESTRICTED where `allowed_auth_methods` lists any. */
  auth_methods: restriction,
  allowed_auth_methods: v.optional(v.array(authMethod), []),
  email_invites: admission,
  /** Default: RESTRICTED where `email_allowed_domains` lists any: who has such an address may join. */
  email_jit_provisioning: v.optional(provisioning),
  email_allowed_domains: v.optional(v.array(v.pipe(v.string(), v.toLowerCase())), []),
  sso_connections: v.optional(v.pipe(v.array(seedSsoConnection), distinct('is_default', isDefault)), []),
  sso_jit_provisioning: admission,
  oauth_tenant_jit_provisioning: v.optional(provisioning, 'NOT_ALLOWED'),
  allowed_oauth_tenants: v.optional(v.record(v.string(), v.array(v.string())), {}),
  /** Roles of its own, beside those of the project. */
  custom_roles: v.optional(v.pipe(v.array(role), distinct('role_id')), []),
  trusted_metadata: metadata,
  members: v.optional(
    v.pipe(
      v.array(seedMember),
      distinct('email_address', isThere),
      distinct('external_id', isThere),
      distinct('mfa_phone_number', (member) => isThere(member) && member.mfa_phone_number_verified === true),
    ),
    [],
  ),
});

const seedOrganization = v.pipe(
  organizationFields,
  organizationRule(),
  v.transform((organization) => ({
    ...organization,
    mfa_methods: organization.mfa_methods ?? restrictedBy(organization.allowed_mfa_methods, 'ALL_ALLOWED'),
    auth_methods: organization.auth_methods ?? restrictedBy(organization.allowed_auth_methods, 'ALL_ALLOWED'),
    email_jit_provisioning:
      organization.email_jit_provisioning ?? restrictedBy(organization.email_allowed_domains, 'NOT_ALLOWED'),
  })),
);

const restrictedBy = <Unrestricted>(
  list: string[],
  unrestricted: Unrestricted,
): Unrestricted | 'RESTRICTED' => (list.length > 0 ? 'RESTRICTED' : unrestricted);

const seedRedirectUrl = record({
  url: v.pipe(v.string(), v.check(isLoopbackUrl, 'an http(s) URL on this machine')),
  /** The first URL of a type is where its links lead by default. */
  types: v.array(v.picklist(redirectTypes)),
});

const rbacPolicy = record({
  /** `stytch_member` and `stytch_admin` may be named, to let them do more. */
  roles: v.optional(v.pipe(v.array(role), distinct('role_id')), []),
  resources: v.optional(v.pipe(v.array(resource), distinct('resource_id')), []),
});

const projectFields = record({
  project_name: v.optional(v.string(), 'Stytch sandbox'),
  /** Whether the SDK must send a PKCE challenge with every email link. */
  pkce_required: flag,
  /** Whether tokens are kept in cookies that scripts can't read, at a host such as `login.app.localhost`. */
  http_only_cookies: flag,
  /** Whether emailed links redirect at once, for clients that run no scripts. Otherwise a page checks for bots first. */
  links_redirect_at_once: flag,
  /** Where links may lead back to, exactly. Default: the app's `/authenticate` and `/reset-password`. */
  redirect_urls: v.optional(v.array(seedRedirectUrl)),
  /** Countries whose numbers may be texted. Default: those in the widget's menu. */
  sms_countries: v.optional(
    v.array(
      v.pipe(
        v.string(),
        v.check(
          (code) => menuCountries.includes(code),
          'the code of a country that Stytch sends texts to, such as US',
        ),
      ),
    ),
    menuCountries,
  ),
  /** Roles and resources of the project's own, beside Stytch's. */
  rbac_policy: v.optional(rbacPolicy, { roles: [], resources: [] }),
  organizations: v.pipe(
    v.array(seedOrganization),
    distinct('organization_slug'),
    distinct('organization_external_id'),
    onePasswordEach(),
  ),
});

/** What a project holds before anyone signs in. JSON, in Stytch's own field names. */
export type Seed = v.InferInput<typeof projectFields>;

/** A seed that `parseSeed` has found right, with every default filled in. */
export type ParsedSeed = v.InferOutput<typeof projectFields>;
export type ParsedOrganization = v.InferOutput<typeof seedOrganization>;
export type ParsedMember = v.InferOutput<typeof seedMember>;

/** What each part of a seed holds where nothing else is said. */
export const seedDefaults = {
  project: v.getDefaults(projectFields),
  organization: v.getDefaults(organizationFields),
  ssoConnection: v.getDefaults(seedSsoConnection),
  member: v.getDefaults(memberFields),
};

/** @throws Error naming every mistake in the seed: its path, what was found, what is allowed */
export function parseSeed(seed: unknown): ParsedSeed {
  const result = v.safeParse(v.pipe(projectFields, knownRoles()), seed);
  if (result.success) return result.output;
  const problems = seedProblems(result.issues).map((problem) => `- ${problem}`);
  throw new Error(`The sandbox's seed has ${problems.length} problem(s):\n${problems.join('\n')}`);
}
