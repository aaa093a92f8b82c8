import { StytchError } from '../errors/stytch-error.ts';
import { minutes, timestamp } from '../state/clock.ts';
import type { Project } from '../state/project.ts';
import { newId, newToken } from '../state/random.ts';
import type { MemberRecord } from '../state/records.ts';
import type { Factor } from '../state/sessions.ts';

const LIFETIME = minutes(5);

/** What Stytch's dashboard gives to somebody of the project's own company who is to act as a member. */
export function newImpersonationToken(project: Project, member: MemberRecord, impersonator: string): string {
  const token = newToken(project.random);
  const expiresAt = project.clock.now() + LIFETIME;
  project.impersonationTokens.set(token, { memberId: member.id, impersonator, expiresAt });
  return token;
}

/**
 * Takes a token for the one time it works.
 * @throws `unable_to_auth_impersonation_token` (unknown, used, expired), `member_not_found` (deleted since)
 */
export function consumeImpersonationToken(
  project: Project,
  token: string,
): { member: MemberRecord; factor: Factor } {
  const record = project.impersonationTokens.get(token);
  project.impersonationTokens.delete(token);
  if (!record || record.expiresAt <= project.clock.now())
    throw new StytchError('unable_to_auth_impersonation_token');
  return {
    member: project.members.getById(record.memberId),
    factor: {
      type: 'impersonated',
      delivery_method: 'impersonation',
      last_authenticated_at: timestamp(project.clock.now()),
      impersonated_factor: {
        impersonator_id: newId(project.random, 'member'),
        impersonator_email_address: record.impersonator,
      },
      sequence_order: 'PRIMARY',
    },
  };
}

/** Whether somebody else acts as the member: such a session can't be extended, and proves nothing about the member. */
export const isImpersonation = ({ delivery_method }: Factor): boolean => delivery_method === 'impersonation';
