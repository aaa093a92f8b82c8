import type { B2BAuthenticateResponseWithMFA } from '@stytch/react/b2b';
import { useCallback } from 'react';
import { Link, useLocation } from 'wouter';
import { DASHBOARD_PATH, LOGIN_PATH, ORGANIZATION_PATH } from '../../routes.ts';
import type { SwitchRequest } from '../../session/switch/switch-request.ts';
import { Button } from '../../ui/form/button.tsx';
import { fillIn } from '../../ui/words/fill-in.ts';
import { useSettingsWords } from '../../ui/words/settings-words.tsx';
import type { LoginConfig } from '../define-login.ts';
import { SecondFactorStep } from '../second-factor/second-factor-step.tsx';
import type { Exchange } from './use-exchange.ts';

interface SwitchSecondFactorProps {
  login: LoginConfig;
  request: SwitchRequest;
  /** What Stytch answered to the exchange. */
  answer: B2BAuthenticateResponseWithMFA;
  exchange: Exchange;
}

/** Asks for the second factor of the organization that a member goes over to, and lets them turn back. */
export function SwitchSecondFactor({ login, request, answer, exchange }: SwitchSecondFactorProps) {
  const words = useSettingsWords();
  const [, navigate] = useLocation();
  const arrive = useCallback(() => navigate(DASHBOARD_PATH, { replace: true }), [navigate]);

  return (
    <SecondFactorStep
      login={login}
      accepted={answer}
      note={fillIn(words[exchange.canGoBack ? 'switch.note' : 'switch.noteNoWayBack'], {
        organization: request.name,
        from: request.from,
      })}
      onDone={arrive}
      wayOn={
        exchange.canGoBack ? (
          <Button onClick={() => navigate(ORGANIZATION_PATH, { replace: true })}>
            {fillIn(words['switch.back'], { organization: request.from })}
          </Button>
        ) : (
          <Link href={LOGIN_PATH}>{words['switch.signIn']}</Link>
        )
      }
    />
  );
}
