import type { Seed } from './seed.ts';

/**
 * One organization for each MFA policy, one member for each state of enrolment, and an admin who belongs to several
 * organizations.
 */
export const defaultSeed: Seed = {
  organizations: [
    {
      organization_name: 'Acme',
      organization_slug: 'acme',
      mfa_policy: 'REQUIRED_FOR_ALL',
      email_allowed_domains: ['acme.test'],
      sso_connections: [{ display_name: 'Acme Okta', identity_provider: 'okta' }],
      members: [
        { email_address: 'new@acme.test', name: 'Noor Haddad', roles: ['stytch_admin'] },
        {
          email_address: 'sms@acme.test',
          name: 'Sam Okafor',
          mfa_phone_number: '+12025550143',
          default_mfa_method: 'sms_otp',
          password: 'violet-kettle-orbits-42',
        },
        {
          email_address: 'both@acme.test',
          name: 'Bo Lindqvist',
          mfa_phone_number: '+12025550144',
          totp_secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
          default_mfa_method: 'sms_otp',
        },
        {
          email_address: 'totp@acme.test',
          name: 'Tomi Sato',
          totp_secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
          recovery_codes: ['tomi-code-0001', 'tomi-code-0002', 'tomi-code-0003'],
          default_mfa_method: 'totp',
        },
        {
          email_address: 'admin@acme.test',
          name: 'Ada Moreau',
          roles: ['stytch_admin'],
          mfa_phone_number: '+12025550145',
          default_mfa_method: 'sms_otp',
        },
      ],
    },
    {
      organization_name: 'SMS Only',
      organization_slug: 'sms-only',
      mfa_policy: 'REQUIRED_FOR_ALL',
      allowed_mfa_methods: ['sms_otp'],
      email_allowed_domains: ['sms-only.test'],
      members: [{ email_address: 'new@sms-only.test', name: 'Nia Brandt' }],
    },
    {
      organization_name: 'Authenticator Only',
      organization_slug: 'totp-only',
      mfa_policy: 'REQUIRED_FOR_ALL',
      allowed_mfa_methods: ['totp'],
      email_allowed_domains: ['totp-only.test'],
      members: [
        { email_address: 'new@totp-only.test', name: 'Noah Silva' },
        {
          email_address: 'admin@acme.test',
          name: 'Ada Moreau',
          totp_secret: 'MFRGGZDFMZTWQ2LKMFRGGZDFMZTWQ2LK',
        },
      ],
    },
    {
      organization_name: 'Optional MFA',
      organization_slug: 'optional-mfa',
      mfa_policy: 'OPTIONAL',
      email_allowed_domains: ['optional-mfa.test'],
      members: [
        { email_address: 'new@optional-mfa.test', name: 'Nora Kim' },
        { email_address: 'admin@acme.test', name: 'Ada Moreau' },
      ],
    },
  ],
};
