import { useStytchIsAuthorized } from '@stytch/react/b2b';
import { useState } from 'react';
import type { SignedIn } from '../../session/session-state.ts';
import { Status } from '../../ui/status.tsx';
import { Phrase } from '../../ui/words/phrase.tsx';
import { useSettingsWords } from '../../ui/words/settings-words.tsx';
import { Card } from '../card.tsx';
import { policyOf } from './policy.ts';
import styles from './policy-card.module.css';
import { PolicyForm } from './policy-form.tsx';
import { PolicySummary } from './policy-summary.tsx';

/** What the organization asks of its members: to read, and for those whose roles allow it to change. */
export function PolicyCard(signedIn: SignedIn) {
  const words = useSettingsWords();
  const [saved, setSaved] = useState(false);
  const { isAuthorized: required } = useStytchIsAuthorized(
    'stytch.organization',
    'update.settings.mfa-policy',
  );
  const { isAuthorized: methods } = useStytchIsAuthorized(
    'stytch.organization',
    'update.settings.allowed-mfa-methods',
  );
  const { organization } = signedIn;
  const policy = policyOf(organization);
  return (
    <Card heading={words['organization.policy']}>
      <Status text={saved ? words['organization.saved'] : undefined} />
      {required || methods ? (
        // What is saved, here or elsewhere, is what the form begins with.
        <PolicyForm
          key={JSON.stringify(policy)}
          signedIn={signedIn}
          saved={policy}
          may={{ required, methods }}
          onSaved={() => setSaved(true)}
        />
      ) : (
        <>
          <PolicySummary policy={policy} />
          <p className={styles.readOnly}>
            <Phrase
              text={words['organization.readOnly']}
              values={{ organization: organization.organization_name }}
            />
          </p>
        </>
      )}
    </Card>
  );
}
