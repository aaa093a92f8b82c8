import { refuseBackendFields } from '../access/backend-only.ts';
import { type Actor, requirePermission, requirePermissionOver } from '../access/rbac.ts';
import { StytchError } from '../errors/stytch-error.ts';
import type { MemberRecord } from '../state/records.ts';
import type { MemberChanges } from './member-fields.ts';

/**
 * Holds a change of a member to what the actor may change.
 * @throws `member_cannot_update_their_email_address` and the errors of `refuseBackendFields` and `requirePermission`
 */
export function requireChangePermissions(actor: Actor, target: MemberRecord, changes: MemberChanges): void {
  if (!actor.member) return;
  refuseBackendFields(changes, actor.refusal);
  if (changes.name !== undefined) requirePermissionOver(actor, target, 'update.info.name');
  if (changes.untrusted_metadata) requirePermissionOver(actor, target, 'update.info.untrusted-metadata');
  if (changes.mfa_phone_number !== undefined) requirePermissionOver(actor, target, 'update.info.mfa-phone');
  if (changes.mfa_enrolled !== undefined)
    requirePermissionOver(actor, target, 'update.settings.mfa-enrolled');
  if (changes.default_mfa_method !== undefined)
    requirePermissionOver(actor, target, 'update.settings.default-mfa-method');
  if (changes.is_breakglass !== undefined)
    requirePermission(actor, 'stytch.member', 'update.settings.is-breakglass');
  if (changes.roles) requirePermission(actor, 'stytch.member', 'update.settings.roles');
  if (changes.email_address === undefined) return;
  if (actor.member === target) throw new StytchError('member_cannot_update_their_email_address');
  requirePermission(actor, 'stytch.member', 'update.info.email');
}
