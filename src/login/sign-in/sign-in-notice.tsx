import { loginPath } from '../../routes.ts';
import { useEndReason } from '../../session/expiry/end-reason.ts';
import { useSession } from '../../session/store/use-session.ts';
import { fillIn } from '../../ui/words/fill-in.ts';
import { useWords } from '../../ui/words/language.tsx';
import type { LoginEntry } from '../login-entry.ts';
import type { WidgetStatus } from '../widget/use-widget-status.ts';
import { FailureNotice } from './failure-notice.tsx';
import type { InterruptedSignIn } from './use-interrupted-sign-in.ts';

const REASONS = {
  expired: 'login.expired',
  revoked: 'login.revoked',
  unfinished: 'login.unfinished',
} as const;

interface SignInNoticeProps {
  entry: LoginEntry;
  /** The member came by a link, or came back to where links land. */
  landed: boolean;
  news: WidgetStatus;
  /** What there is of a sign-in in whose middle the page was reloaded. */
  interrupted: InterruptedSignIn['is'];
  /** The name of the organization, where it allows none of the ways in that there are here. */
  closed: string | undefined;
}

/** Says, above the widget, why the member is here again, why signing in can't work, or what went wrong in it. */
export function SignInNotice({ entry, landed, news, interrupted, closed }: SignInNoticeProps) {
  const words = useWords();
  const state = useSession();
  const reason = useEndReason();
  const cookiesBlocked = state.status === 'unknown' && state.trouble === 'cookies-blocked';
  const wasInterrupted = interrupted === 'over' && !news.begun;
  const text = cookiesBlocked
    ? words['gate.cookiesBlocked']
    : reason
      ? words[REASONS[reason]]
      : closed
        ? fillIn(words['login.closed'], { organization: closed })
        : wasInterrupted && words['login.interrupted'];
  return (
    <FailureNotice
      news={news}
      atLink={entry.carriesToken && !news.begun}
      stuck={(interrupted === 'unknown' || (!entry.carriesToken && entry.slug !== undefined)) && !news.begun}
      startAgain={landed ? undefined : loginPath(entry.slug)}
    >
      {text && <p>{text}</p>}
    </FailureNotice>
  );
}
