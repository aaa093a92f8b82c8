import type { EnvProblem } from '../env/env.ts';
import { InlineCode } from '../ui/notice/inline-code.tsx';
import { MessagePage } from '../ui/page/message-page.tsx';
import styles from './setup-problem-page.module.css';

/** Shown to developers instead of a blank screen when the app can't start. */
export function SetupProblemPage({ problems }: { problems: readonly EnvProblem[] }) {
  return (
    <MessagePage heading="This app is not set up yet">
      <p>It was started or built without what it needs to reach Stytch.</p>
      <ul className={styles.problems}>
        {problems.map((problem) => (
          <li key={problem.variable} className={styles.problem}>
            <h2>
              <code>{problem.variable}</code>
            </h2>
            <p>
              <InlineCode text={problem.found} />
            </p>
            <p className={styles.remedy}>
              <InlineCode text={problem.remedy} />
            </p>
          </li>
        ))}
      </ul>
    </MessagePage>
  );
}
