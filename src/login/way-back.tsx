import { useEffect } from 'react';
import { Redirect } from 'wouter';
import { forgetTabsReturnUrl } from '../session/return-url/return-url.ts';

/** Leads a tab that was signed in by another back to its own place, once; the other may still need the browser's. */
export function WayBack({ to }: { to: string }) {
  useEffect(forgetTabsReturnUrl, []);
  return <Redirect to={to} replace />;
}
