import { useEffect, useMemo, useState } from 'react';
import { DASHBOARD_PATH } from '../routes.ts';
import {
  browsersReturnUrl,
  forgetReturnUrl,
  isFor,
  keepReturnUrl,
  SIGN_IN_MS,
  tabsReturnUrl,
  wasRedirected,
} from '../session/return-url/return-url.ts';

/**
 * Where a sign-in on this page leads: to where the visitor was when they were led to the login, or to the dashboard.
 *
 * A tab returns to its own place. The one where links land may be new, and takes the browser's. A login page that is
 * opened directly begins a sign-in of its own, and drops the place of one that was given up.
 */
export function useWayBack(landing: boolean) {
  const [place] = useState(() => {
    if (landing) return tabsReturnUrl() ?? browsersReturnUrl(Date.now());
    return wasRedirected() ? tabsReturnUrl() : undefined;
  });

  useEffect(() => {
    if (place) keepReturnUrl(place);
    else forgetReturnUrl();
  }, [place]);

  return useMemo(
    () => ({
      /** @param memberId who has signed in */
      pathFor: (memberId: string | undefined): string =>
        place && isFor(place, memberId, Date.now()) ? place.path : DASHBOARD_PATH,
      /** The member does something here: a link that is sent now is to lead back to this tab's place, and has its time. */
      renew: (): void => {
        if (place && isFor(place, place.memberId, Date.now()))
          keepReturnUrl({ ...place, until: Date.now() + SIGN_IN_MS });
      },
      forget: forgetReturnUrl,
    }),
    [place],
  );
}
