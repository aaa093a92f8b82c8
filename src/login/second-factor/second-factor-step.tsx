import type { B2BAuthenticateResponseWithMFA } from '@stytch/react/b2b';
import type { ReactNode } from 'react';
import { useLocale, useWords } from '../../ui/words/language.tsx';
import { useTextIn } from '../../ui/words/use-text-in.ts';
import type { LoginConfig } from '../define-login.ts';
import { loadWidgetStrings } from '../locales/load-widget-strings.ts';
import { LoginLayout } from '../login-layout.tsx';
import { FailureNotice } from '../sign-in/failure-notice.tsx';
import { WidgetInChunk } from '../widget/preloadable-widget.tsx';
import { useSecondFactor } from './use-second-factor.ts';

interface SecondFactorStepProps {
  login: LoginConfig;
  /** What Stytch answered to the first factor, or would have. */
  accepted: B2BAuthenticateResponseWithMFA;
  /** Why it is asked for. */
  note: string;
  wayOn: ReactNode;
  onDone: () => void;
}

/** The widget's screens of the second factor, on a page of their own. */
export function SecondFactorStep({ login, accepted, note, wayOn, onDone }: SecondFactorStepProps) {
  const words = useWords();
  const locale = useLocale();
  const strings = useTextIn(loadWidgetStrings, locale);
  const { widget, news } = useSecondFactor(login, accepted, onDone, { locale, strings });
  return (
    <LoginLayout
      title={words['secondFactor.title']}
      notice={
        <FailureNotice news={news}>
          <p>{note}</p>
        </FailureNotice>
      }
      wayOn={wayOn}
    >
      {strings && <WidgetInChunk {...widget} />}
    </LoginLayout>
  );
}
