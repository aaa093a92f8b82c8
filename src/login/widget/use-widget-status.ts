import { StytchEventType } from '@stytch/react/b2b';
import { useMemo, useState } from 'react';
import type { Prop, WidgetError, WidgetEvent } from '../config/sdk-types.ts';
import { explainFailure, type Failure } from '../sign-in/explain-failure.ts';
import { explainSending, type Sending } from '../sign-in/explain-sending.ts';
import { safeCallbacks } from './safe-callbacks.ts';

/** The last that was heard from the widget. */
export interface WidgetStatus {
  readonly failure: Failure | undefined;
  readonly sending: Sending | undefined;
  /** The codes that were sent one after the other, all in one way. */
  readonly codes: { readonly by: Sending | undefined; readonly count: number };
  /** Grows with each piece of news, so that the same one is told again. */
  readonly count: number;
  /** Stytch has answered something: the widget has got past its start. */
  readonly begun: boolean;
}

/**
 * Hears what the widget tells, passes it on to the config's callbacks, and keeps what the page should say about it.
 *
 * @param first what there is to say before the widget tells anything
 * @param byLink the widget begins with the token of a link. Default: no
 */
export function useWidgetStatus(
  callbacks: Prop<'callbacks'> | undefined,
  { first, byLink = false }: { first?: Failure | undefined; byLink?: boolean } = {},
) {
  const [news, setNews] = useState<WidgetStatus>({
    failure: first,
    sending: undefined,
    codes: { by: undefined, count: 0 },
    count: 0,
    begun: false,
  });

  const hear = useMemo(() => {
    const { onEvent, onError } = safeCallbacks(callbacks);
    return {
      onEvent(event: WidgetEvent): void {
        onEvent(event);
        const sending = explainSending(event);
        // It may be found after Stytch has refused the link, which is no better for it.
        const isAside = byLink && event.type === StytchEventType.B2BOrganizationsGetBySlug;
        setNews(({ failure, codes, count }) =>
          isAside
            ? { failure, sending: undefined, codes, count, begun: true }
            : {
                failure: undefined,
                sending,
                codes: sending ? { by: sending, count: sending === codes.by ? codes.count + 1 : 1 } : codes,
                count: count + 1,
                begun: true,
              },
        );
      },
      onError(error: WidgetError): void {
        onError(error);
        const online = navigator.onLine;
        setNews(({ codes, count, begun }) => ({
          failure: explainFailure(error, online, codes.count),
          sending: undefined,
          codes,
          count: count + 1,
          begun,
        }));
      },
    };
  }, [callbacks, byLink]);

  return { news, hear };
}
