import { type SubmitEvent, useState } from 'react';
import type { SignedIn } from '../../session/store/session-state.ts';
import { Button } from '../../ui/form/button.tsx';
import { Choice, Choices } from '../../ui/form/choices.tsx';
import { Problem } from '../../ui/notice/problem.tsx';
import { useSettingsWords } from '../../ui/words/settings-words.tsx';
import { METHODS } from '../security/second-factors.ts';
import { METHOD_WORDS } from './method-names.ts';
import { changedSettings, type Policy, toggled } from './policy.ts';
import styles from './policy-card.module.css';
import { PolicyReview } from './policy-review.tsx';

interface PolicyFormProps {
  signedIn: SignedIn;
  saved: Policy;
  /** The parts that the member's roles let them change. */
  may: Readonly<Record<keyof Policy, boolean>>;
  onEdit: () => void;
  onSaved: () => void;
}

/** Changes what an organization asks of its members. Nothing is saved before it was reviewed. */
export function PolicyForm({ signedIn, saved, may, onEdit, onSaved }: PolicyFormProps) {
  const words = useSettingsWords();
  const [policy, setPolicy] = useState(saved);
  const [reviewing, setReviewing] = useState(false);
  const [submitted, setSubmitted] = useState(false);
  const { required, methods } = policy;
  const unchanged = Object.keys(changedSettings(saved, policy)).length === 0;
  const choseNone = methods !== 'all' && methods.length === 0;

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    setSubmitted(true);
    if (!choseNone) setReviewing(true);
  }

  return (
    <form className={styles.form} onSubmit={submit} onChange={onEdit}>
      <Choices legend={words['organization.policyWho']} disabled={!may.required}>
        <Choice
          type="radio"
          label={words['organization.required']}
          about={words['organization.requiredAbout']}
          checked={required}
          onChange={() => setPolicy({ ...policy, required: true })}
        />
        <Choice
          type="radio"
          label={words['organization.optional']}
          about={words['organization.optionalAbout']}
          checked={!required}
          onChange={() => setPolicy({ ...policy, required: false })}
        />
      </Choices>
      <div>
        <Choices legend={words['organization.methods']} disabled={!may.methods}>
          <Choice
            type="radio"
            label={words['organization.methodsAll']}
            checked={methods === 'all'}
            onChange={() => setPolicy({ ...policy, methods: 'all' })}
          />
          <Choice
            type="radio"
            label={words['organization.methodsSome']}
            checked={methods !== 'all'}
            onChange={() => setPolicy({ ...policy, methods: METHODS })}
          />
        </Choices>
        {methods !== 'all' && (
          <div className={styles.methods}>
            <Choices legend={words['organization.methodsSome']} isLegendHidden disabled={!may.methods}>
              {METHODS.map((method) => (
                <Choice
                  key={method}
                  type="checkbox"
                  label={words[METHOD_WORDS[method]]}
                  checked={methods.includes(method)}
                  onChange={() => setPolicy({ ...policy, methods: toggled(methods, method) })}
                />
              ))}
            </Choices>
          </div>
        )}
      </div>
      {(!may.required || !may.methods) && (
        <p className={styles.readOnly}>{words['organization.readOnlyPart']}</p>
      )}
      <Problem text={submitted && choseNone ? words['organization.chooseOne'] : undefined} />
      <div className={styles.actions}>
        <Button variant="primary" submits unavailable={unchanged}>
          {words['organization.review']}
        </Button>
        {unchanged && <span className={styles.readOnly}>{words['organization.unchanged']}</span>}
      </div>
      {reviewing && (
        <PolicyReview
          signedIn={signedIn}
          before={saved}
          after={policy}
          onSaved={onSaved}
          onClose={() => setReviewing(false)}
        />
      )}
    </form>
  );
}
