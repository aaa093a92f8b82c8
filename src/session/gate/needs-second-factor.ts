import type { SignedIn } from '../store/session-state.ts';

/** By `delivery_method`; the API sends more than the SDK's types name. An emailed code is a first factor. */
export const SECOND_FACTORS: ReadonlySet<string> = new Set([
  'sms',
  'whatsapp',
  'authenticator_app',
  'recovery_code',
]);

/**
 * Whether a session must be refused for want of a second factor: the page requires one, or the organization does and
 * the session is older than that. Stytch lets such sessions live on when an organization begins to require it.
 *
 * Support that acts for a member (`impersonation`) can't show the member's factors, and is let through.
 */
export function needsSecondFactor(
  { session, organization }: Pick<SignedIn, 'session' | 'organization'>,
  isRequiredHere: boolean,
): boolean {
  if (!isRequiredHere && organization.mfa_policy !== 'REQUIRED_FOR_ALL') return false;
  const methods: string[] = session.authentication_factors.map((factor) => factor.delivery_method);
  return !methods.some((method) => SECOND_FACTORS.has(method) || method === 'impersonation');
}
