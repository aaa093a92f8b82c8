import { type B2BTOTPCreateResponse, useStytchB2BClient } from '@stytch/react/b2b';
import { useState } from 'react';
import type { SignedIn } from '../../session/session-state.ts';
import { useMinutesLeft } from '../../session/use-minutes-left.ts';
import { useStytchCall } from '../../session/use-stytch-call.ts';
import { hasMethod, usableMethods } from './second-factors.ts';

/**
 * Sets up a member's authenticator app. Stytch refuses a second one, so a change deletes the first before it asks for a
 * key; should that then fail, `oldIsGone` says that the member has neither.
 */
export function useAppSetup({ member, organization }: SignedIn) {
  const stytch = useStytchB2BClient();
  const minutesLeft = useMinutesLeft();
  const { pending, problem, run } = useStytchCall();
  const [before] = useState(() => ({
    replaces: hasMethod('totp', member),
    // Whoever sets up their first second factor wants to be asked for it; else it stays as it was.
    isFirst: usableMethods(member, organization).length === 0,
  }));
  const [oldIsGone, setOldIsGone] = useState(false);
  const [key, setKey] = useState<B2BTOTPCreateResponse>();
  const [done, setDone] = useState(false);
  const target = { organization_id: organization.organization_id, member_id: member.member_id };

  async function begin(): Promise<void> {
    await run(async () => {
      if (before.replaces && !oldIsGone) {
        await stytch.self.deleteMFATOTP();
        setOldIsGone(true);
      }
      setKey(await stytch.totp.create(target));
    });
  }

  async function confirm(code: string): Promise<boolean> {
    const went = await run(() =>
      stytch.totp.authenticate({
        ...target,
        code,
        session_duration_minutes: minutesLeft(),
        ...(before.isFirst && { set_mfa_enrollment: 'enroll' }),
      }),
    );
    setDone(went);
    return went;
  }

  return {
    replaces: before.replaces,
    oldIsGone,
    key,
    done,
    pending,
    problem,
    begin: () => void begin(),
    /** @returns whether the app is set up */
    confirm,
  };
}
