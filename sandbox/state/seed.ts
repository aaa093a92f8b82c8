import * as v from 'valibot';
import { newMember, newOrganization } from './new-records.ts';
import type { Project } from './project.ts';
import { newId } from './random.ts';

const mfaMethod = v.picklist(['sms_otp', 'totp']);
const authMethod = v.picklist([
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

const seedMember = v.strictObject({
  email_address: v.pipe(v.string(), v.email(), v.toLowerCase()),
  name: v.optional(v.string()),
  /** Active members have a verified address. Default: `active`. */
  status: v.optional(v.picklist(['active', 'pending', 'invited'])),
  /** Roles beyond `stytch_member`. */
  roles: v.optional(v.array(v.string())),
  /** E.164. */
  mfa_phone_number: v.optional(v.pipe(v.string(), v.regex(/^\+[1-9]\d{6,14}$/, 'Expected an E.164 number'))),
  /** Default: true, where there is a number. */
  mfa_phone_number_verified: v.optional(v.boolean()),
  /** Base32 secret of a confirmed authenticator app. */
  totp_secret: v.optional(v.pipe(v.string(), v.regex(/^[A-Z2-7]{32}$/, 'Expected 32 base32 characters'))),
  default_mfa_method: v.optional(mfaMethod),
  mfa_enrolled: v.optional(v.boolean()),
});

const seedOrganization = v.strictObject({
  organization_name: v.string(),
  organization_slug: v.pipe(v.string(), v.regex(/^[\w.~-]{2,128}$/)),
  mfa_policy: v.optional(v.picklist(['OPTIONAL', 'REQUIRED_FOR_ALL'])),
  /** Given, the organization is RESTRICTED to them. */
  allowed_mfa_methods: v.optional(v.array(mfaMethod)),
  /** Given, the organization is RESTRICTED to them. */
  allowed_auth_methods: v.optional(v.array(authMethod)),
  /** Given, anyone with an address of these domains may join. */
  email_allowed_domains: v.optional(v.array(v.pipe(v.string(), v.toLowerCase()))),
  members: v.optional(v.array(seedMember), []),
});

const seedSchema = v.strictObject({
  project_name: v.optional(v.string()),
  /** Whether the SDK must send a PKCE challenge with every email link. Default: false. */
  pkce_required: v.optional(v.boolean()),
  organizations: v.array(seedOrganization),
});

/** What a project holds before anyone signs in. JSON, in Stytch's own field names. */
export type Seed = v.InferInput<typeof seedSchema>;

/** A seed that `parseSeed` has found right. */
export type ParsedSeed = v.InferOutput<typeof seedSchema>;

type SeedOrganization = v.InferOutput<typeof seedOrganization>;
type SeedMember = v.InferOutput<typeof seedMember>;

/** @throws Error naming every mistake in the seed with its path */
export function parseSeed(seed: unknown): ParsedSeed {
  const result = v.safeParse(seedSchema, seed);
  if (result.success) return result.output;
  const problems = result.issues.map((issue) => `- ${v.getDotPath(issue) ?? 'seed'}: ${issue.message}`);
  throw new Error(`The sandbox's seed has ${problems.length} problem(s):\n${problems.join('\n')}`);
}

export function seedProject(project: Project, seed: ParsedSeed): void {
  for (const organization of seed.organizations) addOrganization(project, organization);
}

function addOrganization(project: Project, seed: SeedOrganization): void {
  const organization = newOrganization(project, {
    name: seed.organization_name,
    slug: seed.organization_slug,
    mfaPolicy: seed.mfa_policy ?? 'OPTIONAL',
    mfaMethods: seed.allowed_mfa_methods ? 'RESTRICTED' : 'ALL_ALLOWED',
    allowedMfaMethods: seed.allowed_mfa_methods ?? [],
    authMethods: seed.allowed_auth_methods ? 'RESTRICTED' : 'ALL_ALLOWED',
    allowedAuthMethods: seed.allowed_auth_methods ?? [],
    emailJitProvisioning: seed.email_allowed_domains ? 'RESTRICTED' : 'NOT_ALLOWED',
    emailAllowedDomains: seed.email_allowed_domains ?? [],
  });
  project.organizations.add(organization);
  for (const member of seed.members) addMember(project, organization.id, member);
}

function addMember(project: Project, organizationId: string, seed: SeedMember): void {
  const status = seed.status ?? 'active';
  const hasFactor = seed.totp_secret !== undefined || seed.mfa_phone_number !== undefined;
  project.members.add(
    newMember(project, {
      organizationId,
      emailAddress: seed.email_address,
      emailVerified: status === 'active',
      status,
      name: seed.name ?? '',
      roles: seed.roles ?? [],
      mfaEnrolled: seed.mfa_enrolled ?? hasFactor,
      defaultMfaMethod: seed.default_mfa_method ?? '',
      phone: seed.mfa_phone_number
        ? {
            id: newId(project.random, 'phone-number'),
            number: seed.mfa_phone_number,
            verified: seed.mfa_phone_number_verified ?? true,
          }
        : undefined,
      totp: seed.totp_secret
        ? { registrationId: newId(project.random, 'totp'), secret: seed.totp_secret, recoveryCodes: [] }
        : undefined,
    }),
  );
}
