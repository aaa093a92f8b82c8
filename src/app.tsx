import { type StytchB2BClient, StytchB2BProvider } from '@stytch/react/b2b';
import { useMemo } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { chooseLocale } from './login/choose-locale.ts';
import type { LoginConfig } from './login/define-login.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { DashboardPage, LoginPage, SecondFactorPage } from './pages.tsx';
import { SessionGate } from './session/session-gate.tsx';
import { SessionProvider } from './session/session-provider.tsx';
import { StartProblemPage } from './start-problem-page.tsx';
import { usePageAttributes } from './ui/use-page-attributes.ts';
import { LanguageProvider } from './ui/words/language.tsx';

interface AppProps {
  /** `undefined` where the SDK can't start. */
  stytch: StytchB2BClient | undefined;
  login: LoginConfig;
}

export function App({ stytch, login }: AppProps) {
  const locale = useMemo(() => chooseLocale(login.locale, navigator.languages), [login.locale]);
  usePageAttributes(locale, login.colorScheme);
  if (!stytch)
    return (
      <LanguageProvider locale={locale}>
        <StartProblemPage />
      </LanguageProvider>
    );
  return (
    <StytchB2BProvider stytch={stytch}>
      <LanguageProvider locale={locale}>
        <SessionProvider
          askSecondFactor={(signedIn, onDone) => (
            <SecondFactorPage login={login} signedIn={signedIn} onDone={onDone} />
          )}
        >
          <Switch>
            <Route path="/">
              <Redirect to="/dashboard" replace />
            </Route>
            <Route path="/login/:slug?">
              {({ slug }) => <LoginPage key={`login ${slug ?? ''}`} login={login} slug={slug} />}
            </Route>
            <Route path="/authenticate">
              <LoginPage key="authenticate" login={login} landing />
            </Route>
            <Route path="/reset-password">
              <LoginPage key="reset-password" login={login} landing reset />
            </Route>
            <Route path="/dashboard/*?">
              {({ '*': below }) => (
                <SessionGate>
                  {(signedIn) => (below ? <NotFoundPage /> : <DashboardPage {...signedIn} />)}
                </SessionGate>
              )}
            </Route>
            <Route>
              <NotFoundPage />
            </Route>
          </Switch>
        </SessionProvider>
      </LanguageProvider>
    </StytchB2BProvider>
  );
}
