import { type ReactNode, useId } from 'react';
import styles from './card.module.css';

export function Card({ heading, children }: { heading: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={id}>
      {/* Takes the focus where what had it is gone: see `useModal`. */}
      <h2 id={id} tabIndex={-1}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
