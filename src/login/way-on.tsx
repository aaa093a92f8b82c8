import { Link } from 'wouter';
import { useWords } from '../ui/words/language.tsx';
import type { LoginEntry } from './login-entry.ts';
import styles from './way-on.module.css';

interface WayOnProps {
  entry: LoginEntry;
  /** The member came by a link, or came back to where links land. */
  landed: boolean;
}

/** The way out of a dead end: the widget's error screens offer none. */
export function WayOn({ entry, landed }: WayOnProps) {
  const words = useWords();
  const login = entry.slug ? `/login/${encodeURIComponent(entry.slug)}` : '/login';
  return (
    <p className={styles.wayOn}>
      {landed && <Link href={login}>{words['login.startAgain']}</Link>}
      {!landed && entry.slug && <Link href="/login">{words['login.otherOrganization']}</Link>}
    </p>
  );
}
