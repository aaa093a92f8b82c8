import { useState } from 'react';
import { useMinutesLeft } from '../../session/expiry/use-minutes-left.ts';
import type { SignedIn } from '../../session/store/session-state.ts';
import { usableMethods } from './second-factors.ts';

/** What the calls carry by which a member who is signed in sets up a second factor. */
export function useSetupRequest({ member, organization }: SignedIn) {
  const minutesLeft = useMinutesLeft();
  const [isFirst] = useState(() => usableMethods(member, organization).length === 0);
  const target = { organization_id: organization.organization_id, member_id: member.member_id };

  return {
    target,
    confirmation: () => ({
      ...target,
      session_duration_minutes: minutesLeft(),
      // Whoever sets up their first second factor wants to be asked for it; else it stays as it was.
      ...(isFirst && { set_mfa_enrollment: 'enroll' as const }),
    }),
  };
}
