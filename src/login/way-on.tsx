import { Link } from 'wouter';
import type { LoginEntry } from './login-entry.ts';
import styles from './way-on.module.css';

interface WayOnProps {
  entry: LoginEntry;
  /** The member came by a link, or came back to where links land. */
  landed: boolean;
}

/** The way out of a dead end: the widget's error screens offer none. */
export function WayOn({ entry, landed }: WayOnProps) {
  const login = entry.slug ? `/login/${encodeURIComponent(entry.slug)}` : '/login';
  return (
    <p className={styles.wayOn}>
      {landed && <Link href={login}>Start again</Link>}
      {!landed && entry.slug && <Link href="/login">Sign in to another organization</Link>}
    </p>
  );
}
