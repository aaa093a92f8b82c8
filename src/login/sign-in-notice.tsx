import { useEndReason } from '../session/end-reason.ts';
import { useSession } from '../session/use-session.ts';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../ui/words/language.tsx';

const REASONS = { expired: 'login.expired', revoked: 'login.revoked' } as const;

/** Says, above the widget, why the member is here again, or why signing in can't work. */
export function SignInNotice() {
  const words = useWords();
  const state = useSession();
  const reason = useEndReason();
  const cookiesBlocked = state.status === 'cannot-tell' && state.trouble === 'cookies-blocked';
  if (cookiesBlocked)
    return (
      <Notice>
        <p>{words['gate.cookiesBlocked']}</p>
      </Notice>
    );
  return (
    reason && (
      <Notice>
        <p>{words[REASONS[reason]]}</p>
      </Notice>
    )
  );
}
