import type { B2BAuthenticationFactor } from '@stytch/react/b2b';
import { useWords } from '../ui/words/language.tsx';
import { describeFactor } from './describe-factor.ts';
import { Moment } from './moment.tsx';
import styles from './sign-in-steps.module.css';

/** Every factor of a session, in the order it was proven. */
export function SignInSteps({ factors }: { factors: readonly B2BAuthenticationFactor[] }) {
  const words = useWords();
  return (
    <ol className={styles.steps}>
      {factors.map((factor) => {
        const { title, detail } = describeFactor(factor, words);
        return (
          <li key={`${factor.delivery_method} ${factor.last_authenticated_at}`} className={styles.step}>
            <p className={styles.title}>{title}</p>
            {detail && <p className={styles.detail}>{detail}</p>}
            <p className={styles.when}>
              <Moment at={factor.last_authenticated_at} />
            </p>
          </li>
        );
      })}
    </ol>
  );
}
