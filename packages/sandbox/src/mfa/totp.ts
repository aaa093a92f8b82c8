import { Secret, TOTP } from 'otpauth';
import { StytchError } from '../errors/stytch-error.ts';
import { minutes, timestamp } from '../state/clock.ts';
import type { Project } from '../state/project.ts';
import { newId } from '../state/random.ts';
import type { MemberRecord, OrganizationRecord, TotpRecord } from '../state/records.ts';
import type { Factor } from '../state/sessions.ts';
import { mintRecoveryCodes } from './recovery-codes.ts';

const DEFAULT_MINUTES = 60;
/** 160 bits, as RFC 4226 recommends: 32 base32 characters. */
const SECRET_BYTES = 20;
/** RFC 6238 with the settings that every authenticator app takes for granted. */
const STANDARD = { algorithm: 'SHA1', digits: 6, period: 30 };
/** Of the steps before and after this one, how many codes work: clocks differ, and people take their time. */
const WINDOW = 1;

/** A member has one authenticator app. @throws `active_totp_exists` */
export function assertNoTotp(member: MemberRecord): void {
  if (member.totp) throw new StytchError('active_totp_exists');
}

/**
 * Begins an enrolment; one that was begun before and not confirmed is given up. The member's record does not
 * show it: clients take what they see there for an app that is in use.
 */
export function registerTotp(
  project: Project,
  member: MemberRecord,
  expirationMinutes = DEFAULT_MINUTES,
): TotpRecord {
  const secret = new Secret({ buffer: project.random(SECRET_BYTES).slice().buffer }).base32;
  const totp = newTotp(project, secret, mintRecoveryCodes(project));
  project.pendingTotps.set(member.id, {
    totp,
    expiresAt: project.clock.now() + minutes(expirationMinutes),
  });
  return totp;
}

/**
 * Takes over an authenticator app that is in use elsewhere.
 * @param recoveryCodes none: new ones are made
 */
export function migrateTotp(
  project: Project,
  member: MemberRecord,
  secret: string,
  recoveryCodes: string[],
): TotpRecord {
  const codes = recoveryCodes.length > 0 ? recoveryCodes : mintRecoveryCodes(project);
  const totp = newTotp(project, secret, codes);
  activateTotp(project, member, totp);
  return totp;
}

/** What an authenticator app reads from a QR code. */
export function totpUri(organization: OrganizationRecord, member: MemberRecord, totp: TotpRecord): string {
  const { secret } = totp;
  return new TOTP({ ...STANDARD, secret, issuer: organization.name, label: member.emailAddress }).toString();
}

/**
 * The authenticator app that a member's code is of: the one in use, else the one being enrolled.
 * @throws `totp_not_found`, `expired_totp`
 */
export function findTotp(project: Project, member: MemberRecord): TotpRecord {
  if (member.totp) return member.totp;
  const pending = project.pendingTotps.get(member.id);
  if (!pending) throw new StytchError('totp_not_found');
  if (pending.expiresAt <= project.clock.now()) throw new StytchError('expired_totp');
  return pending.totp;
}

/** @throws `recovery_code_used_as_totp_code`, `invalid_totp_code`: what can be no code of an app at all */
export function checkTotpFormat(code: string): void {
  if (/^\w{4}-\w{4}-\w{4}$/.test(code)) throw new StytchError('recovery_code_used_as_totp_code');
  if (!/^\d{6}$/.test(code)) throw new StytchError('invalid_totp_code');
}

/**
 * Takes a code for the one time it works, and with it confirms an app that was being enrolled.
 * @throws `unable_to_authenticate_totp`, `totp_code_already_authenticated`
 */
export function consumeTotpCode(
  project: Project,
  member: MemberRecord,
  totp: TotpRecord,
  code: string,
): Factor {
  const timestampNow = project.clock.now();
  const secret = Secret.fromBase32(totp.secret);
  const delta = TOTP.validate({ ...STANDARD, token: code, secret, timestamp: timestampNow, window: WINDOW });
  if (delta === null) throw new StytchError('unable_to_authenticate_totp');
  const step = TOTP.counter({ period: STANDARD.period, timestamp: timestampNow }) + delta;
  if (totp.lastUsedStep !== undefined && step <= totp.lastUsedStep)
    throw new StytchError('totp_code_already_authenticated');
  totp.lastUsedStep = step;
  activateTotp(project, member, totp);
  return {
    type: 'totp',
    delivery_method: 'authenticator_app',
    last_authenticated_at: timestamp(timestampNow),
    authenticator_app_factor: { totp_id: totp.registrationId },
    sequence_order: 'SECONDARY',
  };
}

function newTotp(project: Project, secret: string, recoveryCodes: string[]): TotpRecord {
  return { registrationId: newId(project.random, 'totp'), secret, recoveryCodes };
}

function activateTotp(project: Project, member: MemberRecord, totp: TotpRecord): void {
  member.totp = totp;
  member.updatedAt = project.clock.now();
  project.pendingTotps.delete(member.id);
}
