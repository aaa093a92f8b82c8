import { Fragment, type ReactNode } from 'react';
import { BASE_PATH } from '../../base-path.ts';
import { Button } from '../../ui/form/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { useOnline } from '../../ui/use-online.ts';
import { useWords } from '../../ui/words/language.tsx';
import { Phrase } from '../../ui/words/phrase.tsx';
import type { WidgetStatus } from '../widget/use-widget-status.ts';
import { type Failure, failureWords, leavesLinkGood } from './explain-failure.ts';
import styles from './failure-notice.module.css';

interface FailureNoticeProps {
  news: WidgetStatus;
  /** What failed is the use of a link. */
  atLink?: boolean;
  /** Without Stytch's answer the widget has nothing to show: it waits for the organization in the address. */
  stuck?: boolean;
  /** The route where a sign-in begins anew, unless the page leads there anyway. */
  startAgain?: string | undefined;
  /** What the page has to say while nothing failed. */
  children?: ReactNode;
}

/** Says above the widget what went wrong, and what to do; and reads out what was sent. */
export function FailureNotice({
  news,
  atLink = false,
  stuck = false,
  startAgain,
  children,
}: FailureNoticeProps) {
  const words = useWords();
  const online = useOnline();
  const failure: Failure | undefined = online ? news.failure : { kind: 'offline' };
  // A try that failed for want of a network is no news once there is one, but for a link that has to be opened again.
  const isOver = online && failure?.kind === 'offline';
  const sent = news.sending && <span key={news.count}>{words[`failure.${news.sending}`]}</span>;
  if (!failure || (isOver && !atLink)) return <Notice spoken={sent}>{children}</Notice>;
  const text = [
    !isOver && failureWords(failure, words),
    atLink && leavesLinkGood(failure) && words['failure.linkMayBeGood'],
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <Notice trouble spoken={sent}>
      <Fragment key={news.count}>
        <p>{text}</p>
        {failure.reference && (
          <p className={styles.reference}>
            <Phrase
              text={words['failure.quote']}
              values={{ reference: <code translate="no">{failure.reference}</code> }}
            />
          </p>
        )}
        {failure.kind === 'tooLate' && startAgain && (
          // A new page: the widget keeps its screens for as long as this one lives.
          <a href={BASE_PATH + startAgain}>{words['login.startAgain']}</a>
        )}
        {stuck && <Button onClick={() => window.location.reload()}>{words['common.tryAgain']}</Button>}
      </Fragment>
    </Notice>
  );
}
