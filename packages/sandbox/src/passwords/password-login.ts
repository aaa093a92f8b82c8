import { StytchError } from '../errors/stytch-error.ts';
import { attemptForAddress } from '../sign-in/lockout.ts';
import { timestamp } from '../state/clock.ts';
import { hasHash } from '../state/password-hash.ts';
import type { Project } from '../state/project.ts';
import type { MemberRecord, OrganizationRecord, PasswordRecord } from '../state/records.ts';
import type { Factor } from '../state/sessions.ts';

/** The factor that knowing the password proves. */
export function passwordFactor(project: Project): Factor {
  return {
    type: 'password',
    delivery_method: 'knowledge',
    last_authenticated_at: timestamp(project.clock.now()),
    sequence_order: 'PRIMARY',
  };
}

/**
 * The member of an organization who has this address and knows this password.
 * @throws `unauthorized_credentials` (unknown address, wrong password), `member_password_not_found`,
 * `member_reset_password`, `user_lock_limit_reached`
 */
export async function checkMemberPassword(
  project: Project,
  organization: OrganizationRecord,
  emailAddress: string,
  value: string,
): Promise<MemberRecord> {
  const member = project.members.findByEmail(organization.id, emailAddress);
  if (!member) throw new StytchError('unauthorized_credentials');
  const { password } = member;
  if (!password) throw new StytchError('member_password_not_found');
  const isRight = await isPassword(password, value);
  attemptForAddress(project, emailAddress, [member], () =>
    assertRight(isRight && member.password === password),
  );
  assertUsable(password);
  return member;
}

/**
 * Holds a password against the one of an address, whatever its organizations: one that was migrated to one of them is
 * not meant. Locks count for each member.
 * @throws `unauthorized_credentials`, `member_reset_password`, `user_lock_limit_reached`
 */
export async function checkAddressPassword(
  project: Project,
  emailAddress: string,
  value: string,
): Promise<void> {
  const password = project.passwords.get(emailAddress);
  const members = project.members.withEmail(emailAddress);
  const isRight = password !== undefined && (await isPassword(password, value));
  attemptForAddress(project, emailAddress, members, () =>
    assertRight(isRight && project.passwords.get(emailAddress) === password),
  );
  assertUsable(password);
}

const isPassword = (password: PasswordRecord, value: string): boolean | Promise<boolean> =>
  typeof password.value === 'string' ? password.value === value : hasHash(value, password.value);

function assertRight(isRight: boolean): void {
  if (!isRight) throw new StytchError('unauthorized_credentials');
}

function assertUsable(password: PasswordRecord | undefined): void {
  if (password?.resetRequired) throw new StytchError('member_reset_password');
}
