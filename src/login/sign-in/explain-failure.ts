import { requestId } from '../../ui/notice/request-id.ts';
import type { Words } from '../../ui/words/words.ts';

export type FailureKind =
  | 'offline'
  | 'unreachable'
  | 'service'
  | 'tooMany'
  | 'adBlocker'
  | 'locked'
  | 'tooLate'
  | 'codeSpent'
  | 'olderCode'
  | 'foreignLink'
  | 'otherBrowser'
  | 'resetLinkSpent';

/** What went wrong, where the widget's own words for it are none, untrue or no help. */
export interface Failure {
  readonly kind: FailureKind;
  /** Stytch's id of the refused request, which its support finds it by. */
  readonly reference?: string | undefined;
}

/**
 * Stytch's error types that the widget puts poorly: on the screens for codes every failure is an "invalid passcode", and
 * on the way from a link every one is an old link.
 */
const KINDS = new Map<string, FailureKind>([
  ['user_lock_limit_reached', 'locked'],
  ['too_many_requests', 'tooMany'],
  ['ad_blocker_detected', 'adBlocker'],
  ['intermediate_session_not_found', 'tooLate'],
  ['oauth_token_not_found', 'tooLate'],
  ['sso_token_not_found', 'tooLate'],
  ['unable_to_auth_otp_code', 'codeSpent'],
  ['totp_code_already_authenticated', 'codeSpent'],
  ['magic_link_not_found', 'foreignLink'],
  ['pkce_expected_code_verifier', 'otherBrowser'],
  ['pkce_mismatch', 'otherBrowser'],
  ['unable_to_auth_password_reset_token', 'resetLinkSpent'],
]);

/** A code that is not the newest one. Mistyped or older, Stytch does not tell. */
const WRONG_CODE = 'otp_code_not_found';

/** Stytch's error types that are explained here. */
export const EXPLAINED_TYPES: readonly string[] = [...KINDS.keys(), WRONG_CODE];

/**
 * @param error what a call of the SDK was rejected with
 * @param codesSent how many codes were sent, each of which ended the one before
 * @returns `undefined` where the widget's own words are true and enough
 */
export function explainFailure(error: unknown, online: boolean, codesSent = 0): Failure | undefined {
  if (!(error instanceof Error)) return undefined;
  // Chromium's failed requests the SDK names; those of other browsers it passes on as they are.
  if (error.name === 'StytchAPIUnreachableError' || error instanceof TypeError)
    return { kind: online ? 'unreachable' : 'offline' };
  if (!('error_type' in error && 'status_code' in error)) return undefined;
  if (error.error_type === WRONG_CODE && codesSent > 1) return { kind: 'olderCode' };
  const kind = KINDS.get(String(error.error_type));
  if (kind) return { kind };
  return Number(error.status_code) >= 500 ? { kind: 'service', reference: requestId(error) } : undefined;
}

const NOT_JUDGED: readonly FailureKind[] = [
  'offline',
  'unreachable',
  'service',
  'tooMany',
  'adBlocker',
  'locked',
  'tooLate',
];

/** Whether Stytch never looked at what the member entered: then it is not wrong, as the widget would have it. */
export function leavesUnchecked({ kind }: Failure): boolean {
  return NOT_JUDGED.includes(kind);
}

const NOT_ASKED: readonly FailureKind[] = ['offline', 'unreachable', 'service', 'tooMany', 'adBlocker'];

/** Whether a link that met this is probably still good. */
export function leavesLinkGood({ kind }: Failure): boolean {
  return NOT_ASKED.includes(kind);
}

/** The member's words for it. */
export function failureWords({ kind }: Failure, words: Words): string {
  return words[`failure.${kind}`];
}
