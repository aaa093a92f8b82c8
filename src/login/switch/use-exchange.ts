import { type B2BAuthenticateResponseWithMFA, useStytchB2BClient } from '@stytch/react/b2b';
import { useState } from 'react';
import { useMinutesLeft } from '../../session/expiry/use-minutes-left.ts';
import { readableTokens } from '../../session/store/readable-tokens.ts';
import { useSession } from '../../session/store/use-session.ts';
import { useStytchCall } from '../../session/store/use-stytch-call.ts';
import type { SwitchRequest } from '../../session/switch/switch-request.ts';
import { useOnce } from '../../ui/use-once.ts';
import type { LoginConfig } from '../define-login.ts';

export type Exchange = ReturnType<typeof useExchange>;

/**
 * Exchanges the member's session for one of another organization. Where that asks for more, Stytch answers with an
 * intermediate session in its place, and the session is set aside until the member is there, or leaves.
 */
export function useExchange({ id }: SwitchRequest, { config }: LoginConfig) {
  const stytch = useStytchB2BClient();
  const minutesLeft = useMinutesLeft();
  const { status } = useSession();
  const { pending, problem, run } = useStytchCall();
  const [canGoBack] = useState(() => readableTokens(stytch.session) !== null);
  const [answer, setAnswer] = useState<B2BAuthenticateResponseWithMFA>();

  function exchange(): void {
    void run(async () => {
      const session = stytch.session.getSync();
      setAnswer(
        session
          ? await stytch.session.exchange({
              organization_id: id,
              session_duration_minutes: minutesLeft(),
            })
          : // Where the page was loaded in mid-step and the session could not be handed back, that step is all there is.
            await stytch.discovery.intermediateSessions.exchange({
              organization_id: id,
              session_duration_minutes: config.sessionOptions.sessionDurationMinutes,
            }),
      );
    });
  }
  // After a reload the session has yet to be asked for.
  useOnce(exchange, status === 'signed-in' || status === 'signed-out');

  return { answer, pending, problem, again: exchange, canGoBack };
}
