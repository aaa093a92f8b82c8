import { useStytchB2BClient } from '@stytch/react/b2b';
import { useLayoutEffect, useState } from 'react';
import type { LoginConfig } from './define-login.ts';
import { LoginPage } from './login-page.tsx';
import { hideResetLink, readResetLink } from './sign-in/reset-link.ts';

/** Where password reset links land. */
export function ResetPasswordPage({ login }: { login: LoginConfig }) {
  const search = useHiddenResetLink();
  return search !== undefined && <LoginPage login={login} search={search} landing reset />;
}

/** The query string of the link, once it is out of the address; the widget, which reads it as it renders, comes after. */
function useHiddenResetLink(): string | undefined {
  const stytch = useStytchB2BClient();
  const [link] = useState(readResetLink);
  const [isHidden, setHidden] = useState(false);
  useLayoutEffect(() => {
    const undo = hideResetLink(stytch, link);
    setHidden(true);
    return undo;
  }, [stytch, link]);
  return isHidden ? new URL(link).search : undefined;
}
