import { StytchB2B } from '@stytch/react/b2b';
import { useState } from 'react';
import { Redirect } from 'wouter';
import { useLocale } from '../ui/words/language.tsx';
import { useTextIn } from '../ui/words/use-text-in.ts';
import type { LoginConfig } from './define-login.ts';
import { packIn } from './locales/pack-in.ts';
import { loginEntry } from './login-entry.ts';
import { LoginLayout } from './login-layout.tsx';
import { useSignIn } from './use-sign-in.ts';
import { WayOn } from './way-on.tsx';

interface LoginPageProps {
  login: LoginConfig;
  /** The organization named in the route. */
  slug?: string | undefined;
  /** The route is the one where links land. */
  landing?: boolean;
}

/**
 * Signs a member in. The widget keeps its screens in memory, so a page for another address must be a new one:
 * give it a `key`.
 */
export function LoginPage({ login, slug, landing = false }: LoginPageProps) {
  // Read once: the SDK strips the token from the address as soon as it uses it.
  const [entry] = useState(() => loginEntry(window.location.search, slug));
  const locale = useLocale();
  const strings = useTextIn(packIn, locale);
  const { widget, alreadySignedIn, finishing } = useSignIn(login, entry, { locale, strings });

  if (alreadySignedIn) return <Redirect to="/dashboard" replace />;
  return (
    // No way out while backup codes are shown: this is the only time they are.
    <LoginLayout wayOn={!finishing && <WayOn entry={entry} landed={landing} />}>
      {/* Only when its wording is there, so that it never shows in another language first. */}
      {strings && <StytchB2B {...widget} />}
    </LoginLayout>
  );
}
