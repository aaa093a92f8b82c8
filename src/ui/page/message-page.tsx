import type { ReactNode } from 'react';
import styles from './message-page.module.css';
import { PageHeading } from './page-heading.tsx';
import { PageTitle } from './page-title.tsx';
import { Wordmark } from './wordmark.tsx';

interface MessagePageProps {
  heading: string;
  /** The page takes the place of another that was open: its heading takes the focus at once. */
  takesFocus?: boolean;
  children: ReactNode;
}

/** A page that says one thing: what happened, and the way on. */
export function MessagePage({ heading, takesFocus = false, children }: MessagePageProps) {
  return (
    <div className={styles.page}>
      <PageTitle page={heading} />
      <header>
        <Wordmark />
      </header>
      <main className={styles.message}>
        <PageHeading takesFocus={takesFocus}>{heading}</PageHeading>
        {children}
      </main>
    </div>
  );
}
