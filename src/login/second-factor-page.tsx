import type { SignedIn } from '../session/session-state.ts';
import { useSignOut } from '../session/use-sign-out.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useLocale, useWords } from '../ui/words/language.tsx';
import { useTextIn } from '../ui/words/use-text-in.ts';
import type { LoginConfig } from './define-login.ts';
import { packIn } from './locales/pack-in.ts';
import { LoginLayout } from './login-layout.tsx';
import { useSecondFactor } from './use-second-factor.ts';
import { WidgetInChunk } from './widget-in-chunk.tsx';

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
  const widget = useSecondFactor(login, signedIn, onDone, { locale, strings });
  const { status, signOut } = useSignOut();
  return (
    <LoginLayout
      title={words['secondFactor.title']}
      notice={
        <Notice>
          <p>{words['secondFactor.note']}</p>
        </Notice>
      }
      wayOn={
        <Button onClick={signOut} pending={status === 'pending'}>
          {words['dashboard.signOut']}
        </Button>
      }
    >
      {strings && <WidgetInChunk {...widget} />}
    </LoginLayout>
  );
}
