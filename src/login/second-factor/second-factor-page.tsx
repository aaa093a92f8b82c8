import { useSignOut } from '../../session/sign-out/use-sign-out.ts';
import type { SignedIn } from '../../session/store/session-state.ts';
import { Button } from '../../ui/form/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { useWords } from '../../ui/words/language.tsx';
import type { LoginConfig } from '../define-login.ts';
import { SecondFactorStep } from './second-factor-step.tsx';
import { answerOf } from './start-widget-at-mfa.ts';

interface SecondFactorPageProps {
  login: LoginConfig;
  signedIn: SignedIn;
  onDone: () => void;
}

/** Takes a member whose session carries no second factor through one. Their session goes on, and then carries it. */
export function SecondFactorPage({ login, signedIn, onDone }: SecondFactorPageProps) {
  const words = useWords();
  const { pending, problem, label, signOut } = useSignOut();
  return (
    <SecondFactorStep
      login={login}
      accepted={answerOf(signedIn.member, signedIn.organization, {
        mfa_required: { member_options: null, secondary_auth_initiated: null },
        primary_required: null,
      })}
      note={words['secondFactor.note']}
      wayOn={
        <>
          <Notice trouble>{problem && <p>{problem}</p>}</Notice>
          <Button onClick={signOut} unavailable={pending}>
            {label}
          </Button>
        </>
      }
      onDone={onDone}
    />
  );
}
