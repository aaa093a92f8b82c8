import { type OrganizationBySlugMatch, StytchEventType, useStytchB2BClient } from '@stytch/react/b2b';
import { useLayoutEffect, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { appAddress } from '../../base-path.ts';
import { useSession } from '../../session/store/use-session.ts';
import { offersNothing } from '../config/allowed-products.ts';
import { createOrganizationsWith } from '../config/new-organizations.ts';
import type { WidgetError, WidgetEvent } from '../config/sdk-types.ts';
import type { LoginConfig } from '../define-login.ts';
import { sendTextsIn } from '../locales/text-locale.ts';
import type { LoginEntry } from '../login-entry.ts';
import { startWidgetAtMfa } from '../second-factor/start-widget-at-mfa.ts';
import { useWayBack } from '../use-way-back.ts';
import { useCorrectedErrors } from '../widget/use-corrected-errors.ts';
import { useWidgetStatus } from '../widget/use-widget-status.ts';
import { type WidgetLanguage, widgetProps } from '../widget/widget-props.ts';
import { forgetResetLink } from './reset-link.ts';
import { noteProgress } from './sign-in-progress.ts';
import { signInState } from './sign-in-state.ts';
import { useAskFirst } from './use-ask-first.ts';
import { useForeignLink } from './use-foreign-link.ts';
import type { InterruptedSignIn } from './use-interrupted-sign-in.ts';

/**
 * Runs a sign-in: the widget's props, where it stands, where it leads, and what there is to say about it.
 *
 * A session alone does not end a sign-in: after TOTP enrolment it exists while the backup codes must still be
 * saved. So once a factor was shown here, only the widget's `AuthenticateFlowComplete` leads on.
 */
export function useSignIn(
  login: LoginConfig,
  entry: LoginEntry,
  language: WidgetLanguage,
  landing: boolean,
  interrupted: InterruptedSignIn,
) {
  const [, navigate] = useLocation();
  const firstFactor = interrupted.is === 'resumed' ? interrupted.firstFactor : undefined;
  const [factorShown, setFactorShown] = useState(firstFactor !== undefined);
  const [sessionHere, setSessionHere] = useState(false);
  const [failed, setFailed] = useState(false);
  const [found, setFound] = useState<OrganizationBySlugMatch | null>(null);
  const wayBack = useWayBack(landing);
  const stytch = useStytchB2BClient();
  const session = useSession();
  const { locale, strings } = language;
  const foreignLink = useForeignLink(entry);
  const askFirst = useAskFirst(entry, foreignLink !== undefined);
  const { news, hear } = useWidgetStatus(login.callbacks, {
    first: interrupted.is === 'unknown' ? interrupted.failure : foreignLink,
    byLink: entry.carriesToken || foreignLink !== undefined,
  });

  const widget = useMemo(() => {
    const props = widgetProps(login, entry, appAddress(), { locale, strings });
    const onEvent = (event: WidgetEvent): void => {
      // It was told of before the page was reloaded.
      if (firstFactor && event.data === firstFactor.data) return;
      hear.onEvent(event);
      noteProgress(event);
      if (answersFactor(event)) {
        setFactorShown(true);
        forgetResetLink();
      }
      if (event.type === StytchEventType.B2BOrganizationsGetBySlug) setFound(event.data.organization);
      if (bringsSession(event)) setSessionHere(true);
      if (event.type !== StytchEventType.AuthenticateFlowComplete) {
        wayBack.renew();
        return;
      }
      wayBack.forget();
      navigate(wayBack.pathFor(stytch.self.getSync()?.member_id), { replace: true });
    };
    const onError = (error: WidgetError): void => {
      hear.onError(error);
      setFailed(true);
    };
    return { ...props, callbacks: { onError, onEvent } };
  }, [login, entry, locale, strings, navigate, stytch, wayBack, hear, firstFactor]);
  // The flow needs an organization, and the address names none; the project's slug pattern may yet find one.
  const { authFlowType, organizationSlug } = widget.config;
  const asksWhere =
    authFlowType === 'Organization' && !organizationSlug && !entry.carriesToken && !news.begun;
  const trueStrings = useCorrectedErrors(widget.strings, news.failure, asksWhere);

  const textLocale = widget.config.smsOtpOptions?.locale ?? 'en';
  // Before the widget's own effects, in which it uses the token of a link.
  useLayoutEffect(() => sendTextsIn(stytch, textLocale), [stytch, textLocale]);
  useLayoutEffect(
    () => (firstFactor ? startWidgetAtMfa(stytch, firstFactor) : undefined),
    [stytch, firstFactor],
  );
  useLayoutEffect(
    () => createOrganizationsWith(stytch, login.newOrganizations),
    [stytch, login.newOrganizations],
  );

  const member = session.status === 'signed-in' ? session.member : undefined;
  return {
    widget: { ...widget, strings: trueStrings },
    news,
    state: signInState(member, entry, { asks: askFirst.asks, factorShown, sessionHere, failed }),
    /** A link waits, so that the widget must not begin. */
    waits: askFirst.waits,
    /** Why nobody can tell whether somebody is signed in. */
    trouble: session.status === 'unknown' ? session.trouble : undefined,
    /** The member wants the link to be used. */
    takeLink: askFirst.go,
    asksWhere,
    isSignedIn: member !== undefined,
    wayBack: wayBack.pathFor(member?.member_id),
    /** The organization of the address, where it allows none of the ways in that there are here. */
    closed: found && offersNothing(found, login.config) ? found : undefined,
  };
}

function bringsSession({ data }: WidgetEvent): boolean {
  return 'member_session' in data && Boolean(data.member_session);
}

/** Whether Stytch answered a factor, by a session or by what leads to one, rather than a mere request to send. */
function answersFactor({ data }: WidgetEvent): boolean {
  return 'intermediate_session_token' in data || 'member_session' in data;
}
