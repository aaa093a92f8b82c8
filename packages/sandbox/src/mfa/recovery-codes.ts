import { StytchError } from '../errors/stytch-error.ts';
import { timestamp } from '../state/clock.ts';
import type { Project } from '../state/project.ts';
import { newId, newRecoveryCode } from '../state/random.ts';
import type { MemberRecord, TotpRecord } from '../state/records.ts';
import type { Factor } from '../state/sessions.ts';

const COUNT = 10;

export function mintRecoveryCodes(project: Project): string[] {
  return Array.from({ length: COUNT }, () => newRecoveryCode(project.random));
}

/**
 * The authenticator app that a member's recovery codes stand in for.
 * @throws `no_active_recovery_code_backed_factor`
 */
export function recoverableTotp(member: MemberRecord): TotpRecord {
  if (!member.totp) throw new StytchError('no_active_recovery_code_backed_factor');
  return member.totp;
}

/** Ends every recovery code of an authenticator app. @returns the new ones */
export function rotateRecoveryCodes(project: Project, totp: TotpRecord): string[] {
  totp.recoveryCodes = mintRecoveryCodes(project);
  return totp.recoveryCodes;
}

/** @throws `totp_code_used_as_recovery_code`, `invalid_recovery_code`: what can be no recovery code at all */
export function checkRecoveryCodeFormat(code: string): void {
  if (/^\d{6}$/.test(code)) throw new StytchError('totp_code_used_as_recovery_code');
  if (code === '') throw new StytchError('invalid_recovery_code');
}

/** Takes a recovery code for the one time it works. @throws `unable_to_authenticate_recovery_code` */
export function consumeRecoveryCode(project: Project, totp: TotpRecord, code: string): Factor {
  if (!totp.recoveryCodes.includes(code)) throw new StytchError('unable_to_authenticate_recovery_code');
  totp.recoveryCodes = totp.recoveryCodes.filter((other) => other !== code);
  return {
    type: 'recovery_codes',
    delivery_method: 'recovery_code',
    last_authenticated_at: timestamp(project.clock.now()),
    recovery_code_factor: { totp_recovery_code_id: newId(project.random, 'totp-recovery-code') },
    sequence_order: 'SECONDARY',
  };
}
