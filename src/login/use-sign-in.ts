import { type StytchB2BProps, StytchEventType } from '@stytch/react/b2b';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { useSession } from '../session/use-session.ts';
import type { LoginConfig } from './define-login.ts';
import type { LoginEntry } from './login-entry.ts';
import { widgetProps } from './widget-props.ts';

type OnEvent = NonNullable<NonNullable<StytchB2BProps['callbacks']>['onEvent']>;

/**
 * Runs a sign-in: the widget's props, whether the member is signed in without it (before they came, or since, in
 * another tab), and whether it has signed them in and only its last screen is left.
 *
 * A session alone does not end a sign-in: after TOTP enrolment it exists while the backup codes must still be
 * saved. So once a factor was shown here, only the widget's `AuthenticateFlowComplete` leads to the dashboard.
 */
export function useSignIn(login: LoginConfig, entry: LoginEntry) {
  const [, navigate] = useLocation();
  const [factorShown, setFactorShown] = useState(false);
  const session = useSession();

  const widget = useMemo(() => {
    const props = widgetProps(login, entry, window.location.origin);
    const onEvent: OnEvent = (event) => {
      login.callbacks?.onEvent?.(event);
      if (answersFactor(event)) setFactorShown(true);
      if (event.type === StytchEventType.AuthenticateFlowComplete) navigate('/dashboard', { replace: true });
    };
    return { ...props, callbacks: { ...login.callbacks, onEvent } };
  }, [login, entry, navigate]);

  const signedIn = session.status === 'signed-in';
  const underWay = factorShown || entry.carriesToken;
  return { widget, signedIn, signedInElsewhere: signedIn && !underWay, finishing: signedIn && factorShown };
}

/** Whether Stytch answered a factor, by a session or by what leads to one, rather than a mere request to send. */
function answersFactor({ data }: Parameters<OnEvent>[0]): boolean {
  return 'intermediate_session_token' in data || 'member_session' in data;
}
