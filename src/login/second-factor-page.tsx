import { StytchB2B } from '@stytch/react/b2b';
import type { SignedIn } from '../session/session-state.ts';
import { useSignOut } from '../session/use-sign-out.ts';
import { Button } from '../ui/button.tsx';
import { useLocale, useWords } from '../ui/words/language.tsx';
import { useTextIn } from '../ui/words/use-text-in.ts';
import type { LoginConfig } from './define-login.ts';
import { FailureNotice } from './failure-notice.tsx';
import { packIn } from './locales/pack-in.ts';
import { LoginLayout } from './login-layout.tsx';
import { useSecondFactor } from './use-second-factor.ts';

interface SecondFactorPageProps {
  login: LoginConfig;
  signedIn: SignedIn;
  onDone: () => void;
}

/** Takes a member whose session carries no second factor through one. Their session goes on, and then carries it. */
export function SecondFactorPage({ login, signedIn, onDone }: SecondFactorPageProps) {
  const words = useWords();
  const locale = useLocale();
  const strings = useTextIn(packIn, locale);
  const { widget, news } = useSecondFactor(login, signedIn, onDone, { locale, strings });
  const { status, signOut } = useSignOut();
  return (
    <LoginLayout
      title={words['secondFactor.title']}
      notice={
        <FailureNotice news={news}>
          <p>{words['secondFactor.note']}</p>
        </FailureNotice>
      }
      wayOn={
        <Button onClick={signOut} pending={status === 'pending'}>
          {words['dashboard.signOut']}
        </Button>
      }
    >
      {strings && <StytchB2B {...widget} />}
    </LoginLayout>
  );
}
