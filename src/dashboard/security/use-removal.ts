import { useStytchB2BClient } from '@stytch/react/b2b';
import { useState } from 'react';
import type { SignedIn } from '../../session/store/session-state.ts';
import { useStytchCall } from '../../session/store/use-stytch-call.ts';
import { afterRemoval, type Method } from './second-factors.ts';

/**
 * Removes a second factor. Stytch goes on asking for one after the last is gone; where that is the member's to say, it
 * is told to stop. In that order: should the second call fail, the member is asked for too much rather than too little.
 */
export function useRemoval(method: Method, { member, organization }: SignedIn) {
  const stytch = useStytchB2BClient();
  const { pending, problem, run } = useStytchCall();
  // As it was when the member was told; the SDK's member changes with the first call.
  const [consequence] = useState(() => afterRemoval(method, member, organization));
  const isThere = method === 'totp' ? member.totp_registration_id !== '' : member.mfa_phone_number !== '';

  /** @returns whether it went well; may be called again where it did not */
  function remove(): Promise<boolean> {
    return run(async () => {
      if (isThere)
        await (method === 'totp' ? stytch.self.deleteMFATOTP() : stytch.self.deleteMFAPhoneNumber());
      if (consequence === 'not-asked') await stytch.self.update({ mfa_enrolled: false });
    });
  }

  return { consequence, pending, problem, remove };
}
