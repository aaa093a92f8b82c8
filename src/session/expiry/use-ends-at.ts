import type { MemberSession } from '@stytch/react/b2b';
import { useSessionContext } from '../store/session-context.ts';

/** When a session ends by this device's clock (RFC 3339), which is not always when Stytch names. */
export function useEndsAt(session: MemberSession): string {
  const { endsAt = Number.NaN } = useSessionContext();
  return Number.isFinite(endsAt) ? new Date(endsAt).toISOString() : session.expires_at;
}
