import { type StytchB2BProps, StytchEventType, useStytchB2BClient } from '@stytch/react/b2b';
import { useLayoutEffect, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { useSession } from '../session/use-session.ts';
import type { LoginConfig } from './define-login.ts';
import type { LoginEntry } from './login-entry.ts';
import { safeCallbacks } from './safe-callbacks.ts';
import { sendTextsIn } from './text-locale.ts';
import { useWayBack } from './use-way-back.ts';
import { type WidgetLanguage, widgetProps } from './widget-props.ts';

type Callbacks = NonNullable<StytchB2BProps['callbacks']>;
type OnEvent = NonNullable<Callbacks['onEvent']>;
type OnError = NonNullable<Callbacks['onError']>;

/**
 * Runs a sign-in: the widget's props, where it leads, whether the member is signed in without it (before they came, or
 * since, in another tab), and whether it has signed them in and only its last screen is left.
 *
 * A session alone does not end a sign-in: after TOTP enrolment it exists while the backup codes must still be
 * saved. So once a factor was shown here, only the widget's `AuthenticateFlowComplete` leads on.
 */
export function useSignIn(login: LoginConfig, entry: LoginEntry, language: WidgetLanguage, landing: boolean) {
  const [, navigate] = useLocation();
  const [factorShown, setFactorShown] = useState(false);
  const [sessionHere, setSessionHere] = useState(false);
  const [failed, setFailed] = useState(false);
  const wayBack = useWayBack(landing);
  const stytch = useStytchB2BClient();
  const session = useSession();
  const { locale, strings } = language;

  const widget = useMemo(() => {
    const props = widgetProps(login, entry, window.location.origin, { locale, strings });
    const { onEvent: tell, onError: tellError } = safeCallbacks(login.callbacks);
    const onEvent: OnEvent = (event) => {
      tell(event);
      if (answersFactor(event)) setFactorShown(true);
      if (bringsSession(event)) setSessionHere(true);
      if (event.type !== StytchEventType.AuthenticateFlowComplete) return wayBack.renew();
      wayBack.forget();
      navigate(wayBack.pathFor(stytch.self.getSync()?.member_id), { replace: true });
    };
    const onError: OnError = (error) => {
      tellError(error);
      setFailed(true);
    };
    return { ...props, callbacks: { onError, onEvent } };
  }, [login, entry, locale, strings, navigate, stytch, wayBack]);

  const textLocale = widget.config.smsOtpOptions?.locale ?? 'en';
  // Before the widget's own effects, in which it uses the token of a link.
  useLayoutEffect(() => sendTextsIn(stytch, textLocale), [stytch, textLocale]);

  const member = session.status === 'signed-in' ? session.member : undefined;
  const signedInMeanwhile = member !== undefined && !sessionHere;
  const underWay = factorShown || entry.carriesToken;
  const linkFailed = failed && !factorShown && entry.carriesToken && entry.authFlowType !== 'PasswordReset';
  return {
    widget,
    member,
    wayBack: wayBack.pathFor(member?.member_id),
    signedInElsewhere: member !== undefined && !underWay,
    /** The same, where this tab came with a link that was refused. */
    linkNotNeeded: signedInMeanwhile && linkFailed,
    /** The same, where this tab has shown a factor, and its sign-in stands still. */
    overtaken: signedInMeanwhile && factorShown,
    finishing: member !== undefined && sessionHere,
  };
}

function bringsSession({ data }: Parameters<OnEvent>[0]): boolean {
  return 'member_session' in data && Boolean(data.member_session);
}

/** Whether Stytch answered a factor, by a session or by what leads to one, rather than a mere request to send. */
function answersFactor({ data }: Parameters<OnEvent>[0]): boolean {
  return 'intermediate_session_token' in data || 'member_session' in data;
}
