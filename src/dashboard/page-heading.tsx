import type { ReactNode } from 'react';
import { PageTitle } from '../ui/page-title.tsx';
import styles from './page-heading.module.css';

interface PageHeadingProps {
  /** Of the document. */
  title: string;
  heading: string | ReactNode;
  lead: ReactNode;
}

/** What a page begins with. */
export function PageHeading({ title, heading, lead }: PageHeadingProps) {
  return (
    <div className={styles.heading}>
      <PageTitle page={title} />
      <h1>{heading}</h1>
      <p>{lead}</p>
    </div>
  );
}
