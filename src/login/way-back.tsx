import { useEffect } from 'react';
import { Redirect } from 'wouter';
import { forgetTabsPlace } from '../session/place-to-return.ts';

/** Leads a tab that was signed in by another back to its own place, once; the other may still need the browser's. */
export function WayBack({ to }: { to: string }) {
  useEffect(forgetTabsPlace, []);
  return <Redirect to={to} replace />;
}
