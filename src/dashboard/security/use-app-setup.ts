import { type B2BTOTPCreateResponse, useStytchB2BClient } from '@stytch/react/b2b';
import { useState } from 'react';
import type { SignedIn } from '../../session/store/session-state.ts';
import { useStytchCall } from '../../session/store/use-stytch-call.ts';
import { hasMethod } from './second-factors.ts';
import { useSetupRequest } from './use-setup-request.ts';

/**
 * Sets up a member's authenticator app. Stytch refuses a second one, so a change deletes the first before it asks for a
 * key; should that then fail, `oldIsGone` says that the member has neither.
 */
export function useAppSetup(signedIn: SignedIn) {
  const stytch = useStytchB2BClient();
  const { target, confirmation } = useSetupRequest(signedIn);
  const { pending, problem, run } = useStytchCall();
  const [replaces] = useState(() => hasMethod('totp', signedIn.member));
  const [oldIsGone, setOldIsGone] = useState(false);
  const [key, setKey] = useState<B2BTOTPCreateResponse>();
  const [done, setDone] = useState(false);

  async function begin(): Promise<void> {
    await run(async () => {
      if (replaces && !oldIsGone) {
        await stytch.self.deleteMFATOTP();
        setOldIsGone(true);
      }
      setKey(await stytch.totp.create(target));
    });
  }

  async function confirm(code: string): Promise<boolean> {
    const went = await run(() => stytch.totp.authenticate({ ...confirmation(), code }));
    setDone(went);
    return went;
  }

  return {
    replaces,
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
