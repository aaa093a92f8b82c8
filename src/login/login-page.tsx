import { useState } from 'react';
import { Redirect } from 'wouter';
import { useLocale } from '../ui/words/language.tsx';
import { useTextIn } from '../ui/words/use-text-in.ts';
import type { LoginConfig } from './define-login.ts';
import { packIn } from './locales/pack-in.ts';
import { loginEntry, resetEntry } from './login-entry.ts';
import { LoginLayout } from './login-layout.tsx';
import { SignInNotice } from './sign-in-notice.tsx';
import { useSignIn } from './use-sign-in.ts';
import { WayOn } from './way-on.tsx';
import { WidgetInChunk } from './widget-in-chunk.tsx';

interface LoginPageProps {
  login: LoginConfig;
  /** The organization named in the route. */
  slug?: string | undefined;
  /** The route is the one where links land. */
  landing?: boolean;
  /** The route is the one where a new password is set. */
  reset?: boolean;
}

/**
 * Signs a member in. The widget keeps its screens in memory, so a page for another address must be a new one:
 * give it a `key`.
 */
export function LoginPage({ login, slug, landing = false, reset = false }: LoginPageProps) {
  // Read once: the SDK strips the token from the address as soon as it uses it.
  const [entry] = useState(() => {
    const { search } = window.location;
    return reset ? resetEntry(search) : loginEntry(search, slug);
  });
  const locale = useLocale();
  const strings = useTextIn(packIn, locale);
  const { widget, signedIn, signedInElsewhere, finishing } = useSignIn(login, entry, { locale, strings });

  if (signedInElsewhere) return <Redirect to="/dashboard" replace />;
  // Only a link's token allows a new password.
  if (reset && !entry.carriesToken) return <Redirect to="/login" replace />;
  return (
    // No way out while backup codes are shown: this is the only time they are.
    <LoginLayout
      notice={<SignInNotice />}
      wayOn={!finishing && <WayOn entry={entry} landed={landing} signedIn={signedIn} />}
    >
      {/* Only when its wording is there, so that it never shows in another language first. */}
      {strings && <WidgetInChunk {...widget} />}
    </LoginLayout>
  );
}
