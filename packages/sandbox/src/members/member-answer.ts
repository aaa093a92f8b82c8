import type { B2BMemberUpdateResponse } from '@stytch/vanilla-js/b2b/headless';
import type { Answer } from '../http/answer.ts';
import { toOrganization } from '../organizations/organization.ts';
import type { Project } from '../state/project.ts';
import type { MemberRecord } from '../state/records.ts';
import { toMember } from './member.ts';

/** What every call answers that finds or changes a member. */
export function memberAnswer({ organizations }: Project, member: MemberRecord) {
  return {
    member_id: member.id,
    member: toMember(member),
    organization: toOrganization(organizations.get(member.organizationId)),
  } satisfies Answer<B2BMemberUpdateResponse>;
}
