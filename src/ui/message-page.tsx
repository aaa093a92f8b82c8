import type { ReactNode } from 'react';
import styles from './message-page.module.css';
import { PageTitle } from './page-title.tsx';
import { Wordmark } from './wordmark.tsx';

interface MessagePageProps {
  heading: string;
  children: ReactNode;
}

/** A page that says one thing: what happened, and the way on. */
export function MessagePage({ heading, children }: MessagePageProps) {
  return (
    <div className={styles.page}>
      <PageTitle page={heading} />
      <header>
        <Wordmark />
      </header>
      <main className={styles.message}>
        <h1>{heading}</h1>
        {children}
      </main>
    </div>
  );
}
