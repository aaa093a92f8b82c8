import { type B2BAuthenticateResponseWithMFA, StytchEventType, useStytchB2BClient } from '@stytch/react/b2b';
import { useLayoutEffect, useMemo, useState } from 'react';
import { appAddress } from '../../base-path.ts';
import type { WidgetEvent } from '../config/sdk-types.ts';
import type { LoginConfig } from '../define-login.ts';
import { useCorrectedErrors } from '../widget/use-corrected-errors.ts';
import { useWidgetStatus } from '../widget/use-widget-status.ts';
import { type WidgetLanguage, widgetProps } from '../widget/widget-props.ts';
import { startWidgetAtMfa } from './start-widget-at-mfa.ts';

/** Discovery looks up no organization: the one at hand is known. */
const ENTRY = { authFlowType: 'Discovery', slug: undefined } as const;

/**
 * Runs the second factor for a member whose first one is accepted, and answers the widget's props. The widget's calls
 * carry the member's session, to which Stytch adds the factor, or the intermediate session, which becomes one.
 *
 * @param accepted what Stytch answered to the first factor, or would have. The widget keeps what it was told first: a
 * later one does not begin it again
 */
export function useSecondFactor(
  login: LoginConfig,
  accepted: B2BAuthenticateResponseWithMFA,
  onDone: () => void,
  { locale, strings }: WidgetLanguage,
) {
  const stytch = useStytchB2BClient();
  const [firstFactor] = useState(accepted);

  const { news, hear } = useWidgetStatus(login.callbacks);

  const widget = useMemo(() => {
    const props = widgetProps(login, ENTRY, appAddress(), { locale, strings });
    const onEvent = (event: WidgetEvent): void => {
      // The member showed no first factor here, so that nobody is told of one.
      if (event.data === firstFactor) return;
      hear.onEvent(event);
      if (event.type === StytchEventType.AuthenticateFlowComplete) onDone();
    };
    return { ...props, callbacks: { ...hear, onEvent } };
  }, [login, firstFactor, locale, strings, onDone, hear]);
  const trueStrings = useCorrectedErrors(widget.strings, news.failure);

  // Before the widget's own effects, in which it looks for a first factor.
  useLayoutEffect(
    () => startWidgetAtMfa(stytch, { tokenType: 'multi_tenant_magic_links', data: firstFactor }),
    [stytch, firstFactor],
  );

  return { widget: { ...widget, strings: trueStrings }, news };
}
