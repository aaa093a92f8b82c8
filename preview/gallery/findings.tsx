import type { Finding } from '../../src/login/rules/finding.ts';
import { InlineCode } from '../../src/ui/notice/inline-code.tsx';
import styles from './findings.module.css';
import type { LoginFindings } from './use-login.ts';

interface FindingsProps {
  findings: LoginFindings;
  /** There are frames, of an earlier config. */
  hasFrames: boolean;
}

/** What is wrong with the config, or odd about it, in the words of `npm run check`. */
export function Findings({ findings: { problems, warnings }, hasFrames }: FindingsProps) {
  return (
    // Always there, so that what comes into it is read out.
    <div aria-live="polite" className={styles.findings}>
      {problems.length > 0 && (
        <section className={styles.problems} data-login-problems>
          <h2>
            <code>src/login.config.ts</code> has{' '}
            {problems.length === 1 ? 'a problem' : `${problems.length} problems`}
          </h2>
          <Messages of={problems} />
          <p className={styles.note}>
            {hasFrames
              ? 'Until it is saved without them, the frames show it as it was before.'
              : 'Save it without them, and the frames appear.'}
          </p>
        </section>
      )}
      {problems.length === 0 && warnings.length > 0 && (
        <details className={styles.warnings}>
          <summary>
            {warnings.length === 1 ? '1 thing' : `${warnings.length} things`} in the config that may surprise
          </summary>
          <Messages of={warnings} />
        </details>
      )}
    </div>
  );
}

function Messages({ of }: { of: readonly Finding[] }) {
  return (
    <ul>
      {of.map(({ message }) => (
        <li key={message}>{message.includes('\n') ? <pre>{message}</pre> : <InlineCode text={message} />}</li>
      ))}
    </ul>
  );
}
