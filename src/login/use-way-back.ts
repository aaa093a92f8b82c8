import { useEffect, useMemo, useState } from 'react';
import { DASHBOARD_PATH } from '../routes.ts';
import {
  browsersPlace,
  forgetPlace,
  isFor,
  keepPlace,
  SIGN_IN_MS,
  tabsPlace,
  wasLedHere,
} from '../session/place-to-return.ts';

/**
 * Where a sign-in on this page leads: to where the visitor was when they were led to the login, or to the dashboard.
 *
 * A tab returns to its own place. The one where links land may be new, and takes the browser's. A login page that is
 * opened directly begins a sign-in of its own, and drops the place of one that was given up.
 */
export function useWayBack(landing: boolean) {
  const [place] = useState(() => {
    if (landing) return tabsPlace() ?? browsersPlace(Date.now());
    return wasLedHere() ? tabsPlace() : undefined;
  });

  useEffect(() => {
    if (place) keepPlace(place);
    else forgetPlace();
  }, [place]);

  return useMemo(
    () => ({
      /** @param memberId who has signed in */
      pathFor: (memberId: string | undefined): string =>
        place && isFor(place, memberId, Date.now()) ? place.path : DASHBOARD_PATH,
      /** The member does something here: a link that is sent now is to lead back to this tab's place, and has its time. */
      renew: (): void => {
        if (place && isFor(place, place.memberId, Date.now()))
          keepPlace({ ...place, until: Date.now() + SIGN_IN_MS });
      },
      forget: forgetPlace,
    }),
    [place],
  );
}
