import { Link } from 'wouter';
import type { LoginEntry } from './login-entry.ts';
import styles from './way-on.module.css';

interface WayOnProps {
  entry: LoginEntry;
  /** The member came by a link, or came back to where links land. */
  landed: boolean;
  /** They are signed in all the same: an old link failed, the session they had goes on. */
  signedIn: boolean;
}

/** The way out of a dead end: the widget's error screens offer none. */
export function WayOn({ entry, landed, signedIn }: WayOnProps) {
  const login = entry.slug ? `/login/${encodeURIComponent(entry.slug)}` : '/login';
  return (
    <p className={styles.wayOn}>
      {signedIn && <Link href="/dashboard">Go to your dashboard</Link>}
      {landed && !signedIn && <Link href={login}>Start again</Link>}
      {!landed && !signedIn && entry.slug && <Link href="/login">Sign in to another organization</Link>}
    </p>
  );
}
