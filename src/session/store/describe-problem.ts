import { requestId } from '../../ui/notice/request-id.ts';
import { fillIn } from '../../ui/words/fill-in.ts';
import type { SettingsWords } from '../../ui/words/words.ts';

/** What Stytch answers, by its `error_type`, in a member's words. A type that is not here is `problem.unknown`. */
const PROBLEMS: Readonly<Record<string, keyof SettingsWords>> = {
  otp_code_not_found: 'problem.wrongCode',
  unable_to_authenticate_totp: 'problem.wrongCode',
  invalid_code: 'problem.wrongCode',
  invalid_totp_code: 'problem.wrongCode',
  unable_to_auth_otp_code: 'problem.usedCode',
  totp_code_already_authenticated: 'problem.sameAppCode',
  recovery_code_used_as_totp_code: 'problem.backupCode',
  expired_totp: 'problem.setupOver',
  invalid_phone_number: 'problem.badNumber',
  invalid_phone_number_country_code: 'problem.badCountry',
  unsubscribed_phone_number: 'problem.unsubscribed',
  duplicate_member_phone_number: 'problem.numberTaken',
  duplicate_member_phone_number_for_member: 'problem.hasNumber',
  active_totp_exists: 'problem.hasApp',
  totp_not_found: 'problem.gone',
  phone_number_not_found: 'problem.gone',
  member_phone_number_not_found: 'problem.gone',
  recovery_codes_not_found: 'problem.gone',
  default_mfa_member_missing_factor: 'problem.gone',
  too_many_requests: 'problem.tooMany',
  ad_blocker_detected: 'problem.adBlocker',
  user_lock_limit_reached: 'problem.locked',
  insufficient_factors: 'problem.needsSecondFactor',
  operation_restricted_by_organization_mfa_methods: 'problem.methodForbidden',
  unauthorized_action: 'problem.notPermitted',
  insufficient_factors_for_session_exchange: 'problem.otherSignIn',
  member_not_found: 'problem.notMember',
  organization_not_found: 'problem.notMember',
  session_not_found: 'problem.sessionOver',
  user_unauthenticated: 'problem.sessionOver',
  unauthorized_credentials: 'problem.sessionOver',
};

/** Stytch's error types that have words of their own here. */
export const DESCRIBED_TYPES: readonly string[] = Object.keys(PROBLEMS);

/** Says what went wrong with a call that a page of ours made to Stytch, and the way on. */
export function describeProblem(error: unknown, words: SettingsWords): string {
  const type = errorType(error);
  if (type === undefined) return words['problem.unreachable'];
  const key = PROBLEMS[type];
  return key ? words[key] : fillIn(words['problem.unknown'], { id: requestId(error) ?? type });
}

/** Whether Stytch refused the session itself, so that it is over though the SDK still holds it. */
export function isSessionOver(error: unknown): boolean {
  return PROBLEMS[errorType(error) ?? ''] === 'problem.sessionOver';
}

/** `undefined`: nothing came back that is an answer of Stytch's. */
function errorType(error: unknown): string | undefined {
  // The SDK's own error class, by its field: a page may hold two copies of the SDK.
  if (!(error instanceof Error && 'error_type' in error)) return undefined;
  return typeof error.error_type === 'string' && error.error_type ? error.error_type : undefined;
}
