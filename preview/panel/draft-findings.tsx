import { InlineCode } from '../../src/ui/notice/inline-code.tsx';
import { OUTDATED } from './draft/draft-answers.ts';
import type { Draft } from './draft/use-draft.ts';
import styles from './draft-findings.module.css';
import { useFocusInView } from './panel-focus.ts';

/** What is wrong with a draft, or odd about it, in the checker's words; and what keeps it from being saved. */
export function DraftFindings({ draft: { isChanged, isOutdated, answer, trouble } }: { draft: Draft }) {
  const { problems = [], refusals = [], warnings = [] } = isChanged ? (answer ?? {}) : {};
  const unsaved = isOutdated ? [OUTDATED] : [...refusals.map(({ message }) => message), ...lines(trouble)];
  const said = [...problems, ...warnings].map(({ message }) => message);
  useFocusInView([...said, ...unsaved].join('\n'));
  return (
    // Always there, so that what comes into it is read out.
    <div aria-live="polite" className={styles.findings}>
      <Messages
        title={count(problems.length, 'problem')}
        kind="problem"
        of={problems.map(({ message }) => message)}
      />
      <Messages title="Can’t be saved" kind="problem" of={unsaved} />
      <Messages title="May surprise" kind="warning" of={warnings.map(({ message }) => message)} />
      {problems.length > 0 && (
        <p>
          Until {problems.length === 1 ? 'it is' : 'they are'} gone, the frames show the draft as it was
          before.
        </p>
      )}
    </div>
  );
}

const lines = (text = ''): string[] => (text === '' ? [] : text.split('\n'));

const count = (number: number, noun: string): string => (number === 1 ? `1 ${noun}` : `${number} ${noun}s`);

function Messages({
  title,
  kind,
  of,
}: {
  title: string;
  kind: 'problem' | 'warning';
  of: readonly string[];
}) {
  if (of.length === 0) return null;
  return (
    <section data-kind={kind}>
      <h3>{title}</h3>
      <ul>
        {[...new Set(of)].map((message) => (
          <li key={message}>
            <InlineCode text={message} />
          </li>
        ))}
      </ul>
    </section>
  );
}
