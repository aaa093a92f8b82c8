import { useState } from 'react';
import { Redirect } from 'wouter';
import { LED_HERE } from '../session/place-to-return.ts';
import { useLocale } from '../ui/words/language.tsx';
import { useTextIn } from '../ui/words/use-text-in.ts';
import type { LoginConfig } from './define-login.ts';
import { LinkNotNeededPage } from './link-not-needed-page.tsx';
import { packIn } from './locales/pack-in.ts';
import { loginEntry, resetEntry } from './login-entry.ts';
import { LoginLayout } from './login-layout.tsx';
import { SignInNotice } from './sign-in-notice.tsx';
import { SignedInMeanwhileNotice } from './signed-in-meanwhile-notice.tsx';
import { useSignIn } from './use-sign-in.ts';
import { WayBack } from './way-back.tsx';
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
  /** Query string by which the page was opened. Default: that of the address */
  search?: string;
}

/**
 * Signs a member in. The widget keeps its screens in memory, so a page for another address must be a new one:
 * give it a `key`.
 */
export function LoginPage({ login, slug, landing = false, reset = false, ...opened }: LoginPageProps) {
  // Read once: the SDK strips the token from the address as soon as it uses it.
  const [entry] = useState(() => {
    const { search = window.location.search } = opened;
    return reset ? resetEntry(search) : loginEntry(search, slug);
  });
  const locale = useLocale();
  const strings = useTextIn(packIn, locale);
  const signIn = useSignIn(login, entry, { locale, strings }, landing);
  const { member, wayBack } = signIn;

  if (signIn.signedInElsewhere) return <WayBack to={wayBack} />;
  if (member && signIn.linkNotNeeded) return <LinkNotNeededPage member={member} wayBack={wayBack} />;
  // Only a link's token allows a new password.
  if (reset && !entry.carriesToken) return <Redirect to="/login" replace state={LED_HERE} />;
  return (
    // No way out while backup codes are shown: this is the only time they are.
    <LoginLayout
      notice={
        member && signIn.overtaken ? (
          <SignedInMeanwhileNotice member={member} />
        ) : (
          <SignInNotice entry={entry} landed={landing} news={signIn.news} />
        )
      }
      wayOn={
        !signIn.finishing && (
          <WayOn entry={entry} landed={landing} signedIn={member !== undefined} wayBack={wayBack} />
        )
      }
    >
      {/* Only when its wording is there, so that it never shows in another language first. */}
      {strings && <WidgetInChunk {...signIn.widget} />}
    </LoginLayout>
  );
}
