import { describeMfa } from '../../src/login/config/describe-mfa.ts';
import { explainMfa } from '../../src/login/config/explain-mfa.ts';
import type { MfaOptions, OrganizationMfa } from '../../src/login/config/mfa-types.ts';
import { NEW_MEMBER } from '../new-member.ts';

/**
 * What members will notice of a change, each a sentence or two.
 * @param options what the login config says, where it can be read
 */
export function notices(after: OrganizationMfa, options: MfaOptions | undefined): string[] {
  return [
    'Nobody is signed out: sessions that exist stay as they are. The change counts from the next sign-in on; revoke sessions to have it count at once.',
    ...(after.mfaPolicy === 'OPTIONAL' ? whereOptional : whereRequired(after, options)),
    ...(after.mfaMethods === 'RESTRICTED' ? whereRestricted(after) : []),
  ];
}

const whereOptional = [
  'Only members whose `mfa_enrolled` is true are asked for a second factor. OPTIONAL enrols nobody by itself, and takes nobody out: who entered a code while it was required is still asked.',
];

function whereRequired(after: OrganizationMfa, options: MfaOptions | undefined): string[] {
  const sees = options ? ` At the next sign-in: ${describeMfa(explainMfa(options, after, NEW_MEMBER))}` : '';
  return [
    'Every member is asked for a second factor. Who has one goes on with it.',
    `Who has none must set one up before they come in.${sees}`,
  ];
}

function whereRestricted({ allowedMfaMethods }: OrganizationMfa): string[] {
  const [only, ...others] = allowedMfaMethods;
  if (others.length > 0)
    return [
      "The organization's list overrides `mfaProductInclude` of the login config: both methods are open.",
    ];
  return [
    `Only \`${only}\` counts, whatever \`mfaProductInclude\` of the login config says: who has nothing but another factor sets this one up. Members with \`is_breakglass\` are not bound by the list.`,
  ];
}
