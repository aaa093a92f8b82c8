import { type StytchB2BProps, StytchEventType } from '@stytch/react/b2b';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { useSession } from '../session/use-session.ts';
import type { LoginConfig } from './define-login.ts';
import type { LoginEntry } from './login-entry.ts';
import { widgetProps } from './widget-props.ts';

/**
 * Runs a sign-in: the widget's props, whether the member had signed in before they came, and whether the widget
 * has signed them in and only its last screen is left.
 *
 * A session alone does not end a sign-in: after TOTP enrolment it exists while the backup codes must still be
 * saved. So once the widget has done anything, only its `AuthenticateFlowComplete` leads to the dashboard.
 */
export function useSignIn(login: LoginConfig, entry: LoginEntry) {
  const [, navigate] = useLocation();
  const [started, setStarted] = useState(entry.carriesToken);
  const session = useSession();

  const widget = useMemo(() => {
    const props = widgetProps(login, entry, window.location.origin);
    const onEvent: NonNullable<StytchB2BProps['callbacks']>['onEvent'] = (event) => {
      login.callbacks?.onEvent?.(event);
      setStarted(true);
      if (event.type === StytchEventType.AuthenticateFlowComplete) navigate('/dashboard', { replace: true });
    };
    return { ...props, callbacks: { ...login.callbacks, onEvent } };
  }, [login, entry, navigate]);

  const signedIn = session.status === 'signed-in';
  return { widget, alreadySignedIn: signedIn && !started, finishing: signedIn && started };
}
