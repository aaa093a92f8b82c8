import type { MemberSession } from '@stytch/react/b2b';
import { useLayoutEffect, useState } from 'react';
import { Redirect } from 'wouter';
import { routeAt } from '../../base-path.ts';
import { LOGIN_PATH } from '../../routes.ts';
import { tellingWhy } from '../expiry/end-reason.ts';
import { forgetReturnUrl, keepReturnUrl, REDIRECTED, SIGN_IN_MS } from '../return-url/return-url.ts';
import { safeReturnPath } from '../return-url/safe-return-path.ts';
import { isMarkedSignedOut } from '../sign-out/signed-out-marker.ts';
import type { EndReason } from '../store/session-state.ts';

interface RedirectToLoginProps {
  reason: EndReason | undefined;
  /** The session that the page was shown with, if any. */
  last: MemberSession | undefined;
}

/** Leads from a page for members to the login, and keeps where it was, unless the member has signed out. */
export function RedirectToLogin({ reason, last }: RedirectToLoginProps) {
  useKeepPlace(last, !reason && isMarkedSignedOut(last?.member_session_id));
  return <Redirect to={LOGIN_PATH} replace state={{ ...tellingWhy(reason), ...REDIRECTED }} />;
}

function useKeepPlace(last: MemberSession | undefined, isLeft: boolean): void {
  // Read before the redirect, whose effect comes first.
  const [path] = useState(() => {
    const { pathname, search, hash } = window.location;
    return safeReturnPath(routeAt(pathname) + search + hash);
  });
  const memberId = last?.member_id;
  useLayoutEffect(() => {
    if (isLeft || path === undefined) forgetReturnUrl();
    else keepReturnUrl({ path, memberId, until: Date.now() + SIGN_IN_MS });
  }, [path, memberId, isLeft]);
}
