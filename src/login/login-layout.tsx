import type { ReactNode } from 'react';
import { PRODUCT_NAME } from '../ui/brand.ts';
import { PageTitle } from '../ui/page-title.tsx';
import { Wordmark } from '../ui/wordmark.tsx';
import styles from './login-layout.module.css';

interface LoginLayoutProps {
  wayOn: ReactNode;
  children: ReactNode;
}

export function LoginLayout({ wayOn, children }: LoginLayoutProps) {
  return (
    <div className={styles.page}>
      <PageTitle page="Sign in" />
      <header className={styles.panel}>
        <div className={styles.wordmark}>
          <Wordmark />
        </div>
        <div className={styles.welcome}>
          <h1>Sign in to {PRODUCT_NAME}</h1>
          <p className={styles.note}>
            Your organization decides how you sign in. If you get stuck, its admin can help.
          </p>
        </div>
      </header>
      <main className={styles.main}>
        <div className={styles.widget}>{children}</div>
        {wayOn}
      </main>
    </div>
  );
}
