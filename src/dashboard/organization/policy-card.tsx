import type { SignedIn } from '../../session/store/session-state.ts';
import { Status } from '../../ui/notice/status.tsx';
import { useSuccess } from '../../ui/notice/use-success.ts';
import { fillIn } from '../../ui/words/fill-in.ts';
import { useSettingsWords } from '../../ui/words/settings-words.tsx';
import { Card } from '../card.tsx';
import { policyOf } from './policy.ts';
import styles from './policy-card.module.css';
import { PolicyForm } from './policy-form.tsx';
import { PolicySummary } from './policy-summary.tsx';
import { useMayChange } from './use-may-change.ts';

/** What the organization asks of its members: to read, and for those whose roles allow it to change. */
export function PolicyCard(signedIn: SignedIn) {
  const words = useSettingsWords();
  const [success, say] = useSuccess();
  const may = useMayChange();
  const { organization } = signedIn;
  const policy = policyOf(organization);
  return (
    <Card heading={words['organization.policy']}>
      <Status success={success} />
      {may?.required || may?.methods ? (
        // What is saved, here or elsewhere, is what the form begins with.
        <PolicyForm
          key={JSON.stringify(policy)}
          signedIn={signedIn}
          saved={policy}
          may={may}
          onEdit={() => say(undefined)}
          onSaved={() => say(words['organization.saved'])}
        />
      ) : (
        <>
          <PolicySummary policy={policy} />
          <p className={styles.readOnly}>
            {may && fillIn(words['organization.readOnly'], { organization: organization.organization_name })}
          </p>
        </>
      )}
    </Card>
  );
}
