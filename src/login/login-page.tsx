import { useState } from 'react';
import { Redirect } from 'wouter';
import { LOGIN_PATH } from '../routes.ts';
import { SessionUnknownPage } from '../session/gate/session-unknown-page.tsx';
import { REDIRECTED } from '../session/return-url/return-url.ts';
import { preloadable } from '../ui/chunks/preloadable.tsx';
import { QuietSpinner } from '../ui/page/quiet-spinner.tsx';
import { useLocale, useWords } from '../ui/words/language.tsx';
import { useTextIn } from '../ui/words/use-text-in.ts';
import type { LoginConfig } from './define-login.ts';
import { loadWidgetStrings } from './locales/load-widget-strings.ts';
import { loginEntry, resetEntry, resumedEntry } from './login-entry.ts';
import { LoginLayout } from './login-layout.tsx';
import { RecoveryLinks } from './recovery-links.tsx';
import { AskFirstPage } from './sign-in/ask-first-page.tsx';
import { LinkNotNeededPage } from './sign-in/link-not-needed-page.tsx';
import { SignInNotice } from './sign-in/sign-in-notice.tsx';
import { SignedInMeanwhileNotice } from './sign-in/signed-in-meanwhile-notice.tsx';
import { type InterruptedSignIn, useInterruptedSignIn } from './sign-in/use-interrupted-sign-in.ts';
import { useSignIn } from './sign-in/use-sign-in.ts';
import { WayBack } from './way-back.tsx';
import { WidgetInChunk } from './widget/preloadable-widget.tsx';

/** Few configs need it. */
const OrganizationForm = preloadable(async () => (await import('./organization-form.tsx')).OrganizationForm);

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
export function LoginPage(props: LoginPageProps) {
  const words = useWords();
  const interrupted = useInterruptedSignIn();
  if (interrupted.is === 'asking') return <QuietSpinner label={words['page.loading']} />;
  return <SignIn {...props} interrupted={interrupted} />;
}

interface SignInProps extends LoginPageProps {
  interrupted: InterruptedSignIn;
}

function SignIn({
  login,
  slug,
  landing = false,
  reset = false,
  search = window.location.search,
  interrupted,
}: SignInProps) {
  const isResumed = interrupted.is === 'resumed';
  // Once it has been set, what is left is a sign-in.
  const setsPassword = reset && interrupted.is === 'none';
  // Read once: the SDK strips the token from the address as soon as it uses it.
  const [entry] = useState(() => {
    const opened = setsPassword
      ? resetEntry(search)
      : loginEntry(search, slug, login.config.organizationSlug);
    return isResumed ? resumedEntry(opened) : opened;
  });
  const words = useWords();
  const locale = useLocale();
  const strings = useTextIn(loadWidgetStrings, locale);
  const { widget, news, state, waits, trouble, takeLink, isSignedIn, wayBack, asksWhere, closed } = useSignIn(
    login,
    entry,
    { locale, strings },
    landing,
    interrupted,
  );

  if (state.is === 'elsewhere') return <WayBack to={wayBack} />;
  if (state.is === 'asks-first')
    return <AskFirstPage member={state.member} wayBack={wayBack} onGo={takeLink} />;
  if (waits)
    return trouble ? (
      <SessionUnknownPage trouble={trouble} />
    ) : (
      <QuietSpinner label={words['gate.checking']} />
    );
  if (state.is === 'link-not-needed') return <LinkNotNeededPage member={state.member} wayBack={wayBack} />;
  // Only a link's token allows a new password.
  if (setsPassword && !entry.carriesToken) return <Redirect to={LOGIN_PATH} replace state={REDIRECTED} />;
  return (
    // No way out while backup codes are shown: this is the only time they are.
    <LoginLayout
      notice={
        state.is === 'overtaken' ? (
          <SignedInMeanwhileNotice member={state.member} />
        ) : (
          <SignInNotice
            entry={entry}
            landed={landing}
            news={news}
            interrupted={interrupted.is}
            closed={closed?.organization_name}
          />
        )
      }
      wayOn={
        asksWhere ? (
          <OrganizationForm />
        ) : (
          state.is !== 'finishing' && (
            <RecoveryLinks
              entry={entry}
              landed={landing}
              resumed={isResumed}
              signedIn={isSignedIn}
              wayBack={wayBack}
              atLogin={login.config.organizationSlug}
            />
          )
        )
      }
    >
      {/* Only when its wording is there, so that it never shows in another language first. */}
      {strings && <WidgetInChunk {...widget} />}
    </LoginLayout>
  );
}
