import type { MemberSession } from '@stytch/react/b2b';
import { useLayoutEffect, useState } from 'react';
import { Redirect } from 'wouter';
import { routeAt } from '../base-path.ts';
import { LOGIN_PATH } from '../routes.ts';
import { tellingWhy } from './end-reason.ts';
import { gatedPath } from './gated-path.ts';
import { wasLeft } from './left-by-choice.ts';
import { forgetPlace, keepPlace, LED_HERE, SIGN_IN_MS } from './place-to-return.ts';
import type { EndReason } from './session-state.ts';

interface LeadToLoginProps {
  reason: EndReason | undefined;
  /** The session that the page was shown with, if any. */
  last: MemberSession | undefined;
}

/** Leads from a page for members to the login, and keeps where it was, unless the member has signed out. */
export function LeadToLogin({ reason, last }: LeadToLoginProps) {
  useKeepPlace(last, !reason && wasLeft(last?.member_session_id));
  return <Redirect to={LOGIN_PATH} replace state={{ ...tellingWhy(reason), ...LED_HERE }} />;
}

function useKeepPlace(last: MemberSession | undefined, isLeft: boolean): void {
  // Read before the redirect, whose effect comes first.
  const [path] = useState(() => {
    const { pathname, search, hash } = window.location;
    return gatedPath(routeAt(pathname) + search + hash);
  });
  const memberId = last?.member_id;
  useLayoutEffect(() => {
    if (isLeft || path === undefined) forgetPlace();
    else keepPlace({ path, memberId, until: Date.now() + SIGN_IN_MS });
  }, [path, memberId, isLeft]);
}
