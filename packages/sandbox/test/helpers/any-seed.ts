import fc from 'fast-check';
import type { Seed } from '../../src/seed/seed.ts';

type Organization = Seed['organizations'][number];
type Member = NonNullable<Organization['members']>[number];

const name = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.constant('شركة النور'));
const metadata = fc.dictionary(fc.string({ maxLength: 8 }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 2 });
const mfaMethods = fc.uniqueArray(fc.constantFrom('sms_otp' as const, 'totp' as const));
const admission = fc.constantFrom('ALL_ALLOWED' as const, 'RESTRICTED' as const, 'NOT_ALLOWED' as const);
const provisioning = fc.constantFrom('RESTRICTED' as const, 'NOT_ALLOWED' as const);
const codes = fc.uniqueArray(fc.stringMatching(/^[a-z\d]{4}-[a-z\d]{4}-[a-z\d]{4}$/), { maxLength: 3 });
const domain = fc.constantFrom('acme.test', 'Beta.Test', 'gamma.test');

const editor = {
  role_id: 'editor',
  description: 'Edits',
  permissions: [{ resource_id: 'documents', actions: ['write'] }],
};

const passwordOf = (index: number) => ({
  password: `password-${index}`,
  password_reset_required: index > 1,
});

const hashOf = (index: number) => ({
  password_hash: { hash: '900150983cd24fb0d6963f7d28e17f72', hash_type: 'md_5' as const },
  password_reset_required: index > 1,
});

/** Without what differs within an organization; an address has one password in all of them. */
const memberFields: fc.Arbitrary<Omit<Member, 'email_address'>> = fc.record(
  {
    email_address_verified: fc.boolean(),
    name,
    status: fc.constantFrom('active', 'pending', 'invited', 'deleted'),
    roles: fc.uniqueArray(fc.constantFrom('stytch_admin', 'editor')),
    retired_email_addresses: fc.constant(['before@acme.test']),
    is_breakglass: fc.boolean(),
    mfa_enrolled: fc.boolean(),
    trusted_metadata: metadata,
    untrusted_metadata: metadata,
  },
  { requiredKeys: [] },
);

const factors: fc.Arbitrary<Partial<Member>> = fc.oneof(
  fc.constant({}),
  fc.record(
    {
      totp_secret: fc.stringMatching(/^[A-Z2-7]{32}$/),
      recovery_codes: codes,
      default_mfa_method: fc.constant('totp' as const),
    },
    { requiredKeys: ['totp_secret'] },
  ),
);

const phone = fc.oneof(fc.constant(undefined), fc.boolean());

const isDeleted = ({ status }: Partial<Member>): boolean => status === 'deleted';

/** Deleted members come last, as they do in an export. */
const members = fc.array(fc.tuple(memberFields, factors, phone, domain), { maxLength: 4 }).map((drawn) =>
  drawn
    .map(
      ([fields, held, verified, at], index): Member => ({
        email_address: `Member+${index}@${at}`,
        ...(index % 2 ? { external_id: `member-${index}` } : {}),
        ...(isDeleted(fields) ? {} : index % 2 ? passwordOf(index) : hashOf(index)),
        ...(verified === undefined
          ? {}
          : { mfa_phone_number: `+1201555010${index}`, mfa_phone_number_verified: verified }),
        ...fields,
        ...held,
      }),
    )
    .sort((one, other) => Number(isDeleted(one)) - Number(isDeleted(other))),
);

/** Without a slug, which differs within a project. */
const organization: fc.Arbitrary<Omit<Organization, 'organization_slug'>> = fc.record(
  {
    organization_name: name.map((text) => `Organization ${text}`),
    organization_logo_url: fc.webUrl(),
    mfa_policy: fc.constantFrom('OPTIONAL', 'REQUIRED_FOR_ALL'),
    allowed_mfa_methods: mfaMethods,
    allowed_auth_methods: fc.uniqueArray(fc.constantFrom('magic_link', 'password', 'sso', 'google_oauth')),
    email_invites: admission,
    email_jit_provisioning: provisioning,
    email_allowed_domains: fc.uniqueArray(domain),
    sso_connections: fc.array(
      fc.record({
        display_name: fc.constant('Okta'),
        identity_provider: name,
        jit_provisioning: fc.boolean(),
      }),
      {
        maxLength: 2,
      },
    ),
    sso_jit_provisioning: admission,
    oauth_tenant_jit_provisioning: provisioning,
    allowed_oauth_tenants: fc.dictionary(fc.constantFrom('slack', 'github'), fc.array(fc.string()), {
      maxKeys: 2,
    }),
    custom_roles: fc.constant([editor]),
    trusted_metadata: metadata,
    members,
  },
  { requiredKeys: ['organization_name', 'custom_roles'] },
);

const redirectUrls: fc.Arbitrary<NonNullable<Seed['redirect_urls']>> = fc.constantFrom(
  [],
  [{ url: 'http://localhost:3000/in', types: ['LOGIN', 'DISCOVERY'] }],
);

/** Any seed that is right, with whatever fields left out that may be. */
export const anySeed: fc.Arbitrary<Seed> = fc
  .tuple(
    fc.record(
      {
        project_name: name,
        pkce_required: fc.boolean(),
        http_only_cookies: fc.boolean(),
        links_redirect_at_once: fc.boolean(),
        redirect_urls: redirectUrls,
        sms_countries: fc.uniqueArray(fc.constantFrom('US', 'DE', 'JP')),
      },
      { requiredKeys: [] },
    ),
    fc.array(organization, { maxLength: 3 }),
  )
  .map(([project, organizations]) => ({
    ...project,
    organizations: organizations.map((fields, index) => ({
      organization_slug: `organization-${index}`,
      ...(index ? { organization_external_id: `external-${index}` } : {}),
      ...fields,
    })),
  }));
