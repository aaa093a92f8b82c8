import { useStytchB2BClient } from '@stytch/react/b2b';
import { BASE_PATH } from '../base-path.ts';
import { LOGIN_PATH } from '../routes.ts';
import { isMissingPart } from '../ui/chunks/chunk-load-errors.ts';
import { Button } from '../ui/form/button.tsx';
import { CopyButton } from '../ui/form/copy-button.tsx';
import { requestId } from '../ui/notice/request-id.ts';
import { MessagePage } from '../ui/page/message-page.tsx';
import { useWords } from '../ui/words/language.tsx';
import { Phrase } from '../ui/words/phrase.tsx';
import styles from './unexpected-error-page.module.css';

const reload = () => window.location.reload();

/**
 * In the place of a page that failed to render. Of the error it shows the id of a refused request at most: what else is in
 * one may be anybody's address or token.
 */
export function UnexpectedErrorPage({ error }: { error: unknown }) {
  const words = useWords();
  const stytch = useStytchB2BClient();
  const missing = isMissingPart(error);
  const reference = requestId(error);

  // What the browser remembers of the session may be what the page stumbles over.
  function signInAgain() {
    const leave = () => window.location.assign(BASE_PATH + LOGIN_PATH);
    stytch.session.revoke({ forceClear: true }).then(leave, leave);
  }

  return (
    <MessagePage heading={words[missing ? 'failure.part' : 'failure.stopped']} takesFocus>
      <p>{words[missing ? 'failure.partContent' : 'failure.stoppedContent']}</p>
      {reference && (
        <div className={styles.reference}>
          <p>
            <Phrase
              text={words['failure.quote']}
              values={{ reference: <code translate="no">{reference}</code> }}
            />
          </p>
          <CopyButton text={reference}>{words['failure.copy']}</CopyButton>
        </div>
      )}
      <div className={styles.waysOn}>
        <Button onClick={reload}>{words['failure.reload']}</Button>
        {!missing && <Button onClick={signInAgain}>{words['failure.signInAgain']}</Button>}
      </div>
    </MessagePage>
  );
}
