import { Link } from 'wouter';
import { BASE_PATH } from '../base-path.ts';
import { LOGIN_PATH, loginPath } from '../routes.ts';
import { REDIRECTED } from '../session/return-url/return-url.ts';
import { useWords } from '../ui/words/language.tsx';
import type { LoginEntry } from './login-entry.ts';
import styles from './recovery-links.module.css';

interface WayOnProps {
  entry: LoginEntry;
  /** The member came by a link, or came back to where links land. */
  landed: boolean;
  /** They go on where they were when the page was reloaded. */
  resumed: boolean;
  /** They are signed in all the same: an old link failed, the session they had goes on. */
  signedIn: boolean;
  /** Where they go then. */
  wayBack: string;
  /** The one organization that `/login` signs in to, if it is one. */
  atLogin: string | undefined;
}

/** The way out of a dead end: the widget's error screens offer none. */
export function RecoveryLinks({ entry, landed, resumed, signedIn, wayBack, atLogin }: WayOnProps) {
  const words = useWords();
  return (
    <p className={styles.wayOn}>
      {signedIn && <Link href={wayBack}>{words['common.toDashboard']}</Link>}
      {landed && !signedIn && (
        <Link href={loginPath(entry.slug)} state={REDIRECTED}>
          {words['login.startAgain']}
        </Link>
      )}
      {resumed && !landed && !signedIn && (
        // A new page: the widget keeps its screens for as long as this one lives.
        <a href={BASE_PATH + loginPath(entry.slug)}>{words['login.startAgain']}</a>
      )}
      {!resumed && !landed && !signedIn && entry.slug && entry.slug !== atLogin && (
        <Link href={LOGIN_PATH} state={REDIRECTED}>
          {words['login.otherOrganization']}
        </Link>
      )}
    </p>
  );
}
