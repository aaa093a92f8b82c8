import { StytchB2BProvider } from '@stytch/react/b2b';
import { lazy, Suspense, useMemo } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { routeAt } from '../base-path.ts';
import type { LoginConfig } from '../login/define-login.ts';
import { chooseLocale } from '../login/locales/choose-locale.ts';
import {
  AUTHENTICATE_PATH,
  DASHBOARD_PATH,
  LOGIN_PATH,
  RESET_PASSWORD_PATH,
  SWITCH_PATH,
} from '../routes.ts';
import { SessionProvider } from '../session/store/session-provider.tsx';
import type { SessionStore } from '../session/store/session-store.ts';
import { usePageAttributes } from '../ui/page/use-page-attributes.ts';
import { LanguageProvider } from '../ui/words/language.tsx';
import { PageFrame } from './page-frame.tsx';
import {
  Dashboard,
  LoginPage,
  NotFoundPage,
  ResetPasswordPage,
  SecondFactorPage,
  StartProblemPage,
} from './pages.tsx';

const SwitchPage = lazy(() => import('../login/switch/switch-page.tsx'));

interface AppProps {
  /** `undefined` where the SDK can't start. */
  session: SessionStore | undefined;
  login: LoginConfig;
}

export function App({ session, login }: AppProps) {
  const locale = useMemo(() => chooseLocale(login.locale, navigator.languages), [login.locale]);
  usePageAttributes(locale, login.colorScheme);
  if (!session)
    return (
      <LanguageProvider locale={locale}>
        <StartProblemPage />
      </LanguageProvider>
    );
  return (
    <StytchB2BProvider stytch={session.stytch}>
      <LanguageProvider locale={locale}>
        <PageFrame>
          <SessionProvider
            store={session}
            sessionMinutes={login.config.sessionOptions.sessionDurationMinutes}
            keepSessionAlive={login.keepSessionAlive ?? false}
            askSecondFactor={(signedIn, onDone) => (
              <SecondFactorPage login={login} signedIn={signedIn} onDone={onDone} />
            )}
          >
            <Switch>
              <Route path="/">
                <Redirect to={DASHBOARD_PATH} replace />
              </Route>
              <Route path={`${LOGIN_PATH}/:slug?`}>
                {({ slug }) => <LoginPage key={`login ${slug ?? ''}`} login={login} slug={slug} />}
              </Route>
              <Route path={AUTHENTICATE_PATH}>
                <LoginPage key="authenticate" login={login} landing />
              </Route>
              <Route path={RESET_PASSWORD_PATH}>
                <ResetPasswordPage key="reset-password" login={login} />
              </Route>
              <Route path={SWITCH_PATH}>
                <Suspense>
                  <SwitchPage login={login} />
                </Suspense>
              </Route>
              <Route path={`${DASHBOARD_PATH}/*?`}>
                {({ '*': below }) => <Dashboard below={below ?? ''} notFound={<NotFoundPage />} />}
              </Route>
              <Route>
                <OtherAddress />
              </Route>
            </Switch>
          </SessionProvider>
        </PageFrame>
      </LanguageProvider>
    </StytchB2BProvider>
  );
}

/** No page's address, unless it is one but for slashes too many. */
function OtherAddress() {
  const { pathname, search, hash } = window.location;
  const route = routeAt(pathname);
  if (!route.includes('//')) return <NotFoundPage />;
  return <Redirect to={route.replace(/\/{2,}/g, '/') + search + hash} replace />;
}
