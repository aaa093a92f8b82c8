import { type ReactNode, useEffect, useRef } from 'react';
import { PRODUCT_NAME } from '../ui/brand.ts';
import { PageTitle } from '../ui/page/page-title.tsx';
import { Wordmark } from '../ui/page/wordmark.tsx';
import { fillIn } from '../ui/words/fill-in.ts';
import { useWords } from '../ui/words/language.tsx';
import styles from './login-layout.module.css';
import { guardPasscodeBoxes } from './widget/guard-passcode-boxes.ts';
import { PhoneNotice } from './widget/phone/phone-notice.tsx';
import { useWidgetFocus } from './widget/use-widget-focus.ts';

interface LoginLayoutProps {
  /** Of the document, and in the heading's place. Default: those of signing in. */
  title?: string;
  /** Above the widget. */
  notice: ReactNode;
  wayOn: ReactNode;
  children: ReactNode;
}

export function LoginLayout({ title, notice, wayOn, children }: LoginLayoutProps) {
  const words = useWords();
  const widget = useRef<HTMLDivElement>(null);
  useWidgetFocus(widget);
  useEffect(() => (widget.current ? guardPasscodeBoxes(widget.current) : undefined), []);
  return (
    <div className={styles.page}>
      <PageTitle page={title ?? words['login.title']} />
      <header className={styles.panel}>
        <div className={styles.wordmark}>
          <Wordmark />
        </div>
        <div className={styles.welcome}>
          {/* No `PageHeading`: on this page the widget's field takes the focus. */}
          <h1>{title ?? fillIn(words['login.heading'], { product: PRODUCT_NAME })}</h1>
          <p className={styles.note}>{words['login.note']}</p>
        </div>
      </header>
      <main className={styles.main}>
        {notice}
        <PhoneNotice widget={widget} />
        <div ref={widget} className={styles.widget} tabIndex={-1}>
          {children}
        </div>
        {wayOn}
      </main>
    </div>
  );
}
