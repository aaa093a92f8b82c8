import type { ReactNode } from 'react';
import { PageHeading } from '../ui/page/page-heading.tsx';
import { PageTitle } from '../ui/page/page-title.tsx';
import styles from './page-intro.module.css';

interface PageIntroProps {
  /** Of the document. */
  title: string;
  heading: ReactNode;
  lead: ReactNode;
}

/** What a page begins with. */
export function PageIntro({ title, heading, lead }: PageIntroProps) {
  return (
    <div className={styles.intro}>
      <PageTitle page={title} />
      <PageHeading>{heading}</PageHeading>
      <p>{lead}</p>
    </div>
  );
}
