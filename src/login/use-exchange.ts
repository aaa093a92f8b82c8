import { type B2BAuthenticateResponseWithMFA, useStytchB2BClient } from '@stytch/react/b2b';
import { useState } from 'react';
import { minutesLeft } from '../session/minutes-left.ts';
import type { SwitchRequest } from '../session/switch-request.ts';
import { useStytchCall } from '../session/use-stytch-call.ts';
import { useOnce } from '../ui/use-once.ts';
import type { LoginConfig } from './define-login.ts';

export type Exchange = ReturnType<typeof useExchange>;

/**
 * Exchanges the member's session for one of another organization. Where that asks for more, Stytch answers with an
 * intermediate session in its place, and the SDK drops the session from the browser, though at Stytch it lives on: it is
 * kept here, so that the member can go back to it for as long as this page is open.
 */
export function useExchange({ id }: SwitchRequest, { config }: LoginConfig) {
  const stytch = useStytchB2BClient();
  const { pending, problem, run } = useStytchCall();
  const [tokens] = useState(() => stytch.session.getTokens());
  const [answer, setAnswer] = useState<B2BAuthenticateResponseWithMFA>();

  function exchange(): void {
    void run(async () => {
      const session = stytch.session.getSync();
      setAnswer(
        session
          ? await stytch.session.exchange({
              organization_id: id,
              session_duration_minutes: minutesLeft(session),
            })
          : // After a reload in mid-step only the intermediate session is left.
            await stytch.discovery.intermediateSessions.exchange({
              organization_id: id,
              session_duration_minutes: config.sessionOptions.sessionDurationMinutes,
            }),
      );
    });
  }
  useOnce(exchange);

  /** Takes up the session again that the member had. Without one, or where it is over, the gate leads to the login. */
  async function goBack(): Promise<void> {
    if (!tokens) return;
    stytch.session.updateSession(tokens);
    await stytch.session.authenticate().catch(() => {});
  }

  return { answer, pending, problem, again: exchange, canGoBack: tokens !== null, goBack };
}
