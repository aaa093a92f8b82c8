import { type ReactNode, useRef } from 'react';
import styles from './page-heading.module.css';
import { useFocusOnArrival } from './use-focus-on-arrival.ts';

interface PageHeadingProps {
  /** Takes it in any case, as where something else was shown in this page's place. */
  takesFocus?: boolean;
  children: ReactNode;
}

/**
 * The heading of a page, which takes the focus when the member comes to the page from another one: so keyboards and
 * screen readers go on from there. Every page has one.
 */
export function PageHeading({ takesFocus = false, children }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusOnArrival(heading, takesFocus);
  return (
    <h1 ref={heading} className={styles.heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
