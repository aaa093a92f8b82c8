import type { Seed } from '../../src/seed/seed.ts';
import { seededTotpSecrets } from './codes.ts';

export const walkers = ['ann@acme.test', 'sms@acme.test', 'both@acme.test', 'totp@acme.test'] as const;

/** The first requires a second factor, the other does not. */
export const walkedOrganizations = ['alpha', 'beta'] as const;

/** @param mark stands in every name, so that it shows where state of the project does */
export function walkSeed(mark: string): Seed {
  return {
    organizations: walkedOrganizations.map((slug, index) => ({
      organization_name: `${mark} ${slug}`,
      organization_slug: slug,
      mfa_policy: index ? 'OPTIONAL' : 'REQUIRED_FOR_ALL',
      members: [
        { email_address: 'ann@acme.test', name: `${mark} Ann` },
        { email_address: 'sms@acme.test', name: `${mark} Sam`, mfa_phone_number: '+12025550143' },
        {
          email_address: 'both@acme.test',
          mfa_phone_number: '+12025550144',
          totp_secret: seededTotpSecrets['both@acme.test'],
        },
        { email_address: 'totp@acme.test', totp_secret: seededTotpSecrets['totp@acme.test'] },
      ],
    })),
  };
}
