import { type B2BAuthenticateResponseWithMFA, StytchEventType, useStytchB2BClient } from '@stytch/react/b2b';
import { useLayoutEffect, useMemo, useState } from 'react';
import type { SignedIn } from '../session/session-state.ts';
import type { LoginConfig } from './define-login.ts';
import type { WidgetEvent } from './sdk-types.ts';
import { standForFirstFactor } from './stand-for-first-factor.ts';
import { useTrueStrings } from './use-true-strings.ts';
import { useWidgetNews } from './use-widget-news.ts';
import { type WidgetLanguage, widgetProps } from './widget-props.ts';

/** Discovery looks up no organization: the one at hand is known. */
const ENTRY = { authFlowType: 'Discovery', slug: undefined } as const;

/**
 * Runs the second factor for a member who is signed in without one, and answers the widget's props. The widget's calls
 * carry the member's session, to which Stytch adds the factor.
 */
export function useSecondFactor(
  login: LoginConfig,
  signedIn: SignedIn,
  onDone: () => void,
  { locale, strings }: WidgetLanguage,
) {
  const stytch = useStytchB2BClient();
  // The widget keeps what it was told first: a session that changes meanwhile must not begin it again.
  const [firstFactor] = useState(() => answerOf(signedIn));

  const { news, hear } = useWidgetNews(login.callbacks);

  const widget = useMemo(() => {
    const props = widgetProps(login, ENTRY, window.location.origin, { locale, strings });
    const onEvent = (event: WidgetEvent): void => {
      // The member showed no first factor now, so that nobody is told of one.
      if (event.data === firstFactor) return;
      hear.onEvent(event);
      if (event.type === StytchEventType.AuthenticateFlowComplete) onDone();
    };
    return { ...props, callbacks: { ...hear, onEvent } };
  }, [login, firstFactor, locale, strings, onDone, hear]);
  const trueStrings = useTrueStrings(widget.strings, news.failure);

  // Before the widget's own effects, in which it looks for a first factor.
  useLayoutEffect(() => standForFirstFactor(stytch, firstFactor), [stytch, firstFactor]);

  return { widget: { ...widget, strings: trueStrings }, news };
}

/** What Stytch answers to a first factor where a second one is due, for a member who has a session. */
function answerOf({ member, organization }: SignedIn): B2BAuthenticateResponseWithMFA {
  return {
    status_code: 200,
    request_id: '',
    member_id: member.member_id,
    member,
    organization,
    member_authenticated: false,
    member_session: null,
    session_token: '',
    session_jwt: '',
    intermediate_session_token: '',
    mfa_required: { member_options: null, secondary_auth_initiated: null },
    primary_required: null,
  };
}
