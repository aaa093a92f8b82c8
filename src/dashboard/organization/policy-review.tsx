import { useStytchB2BClient } from '@stytch/react/b2b';
import { needsSecondFactor } from '../../session/gate/needs-second-factor.ts';
import type { SignedIn } from '../../session/store/session-state.ts';
import { useStytchCall } from '../../session/store/use-stytch-call.ts';
import { ConfirmDialog } from '../../ui/dialog/confirm-dialog.tsx';
import { Phrase } from '../../ui/words/phrase.tsx';
import { useSettingsWords } from '../../ui/words/settings-words.tsx';
import { AffectedMembers } from './affected-members.tsx';
import { methodNames } from './method-names.ts';
import { changedSettings, type Policy } from './policy.ts';
import styles from './policy-card.module.css';

interface PolicyReviewProps {
  signedIn: SignedIn;
  before: Policy;
  after: Policy;
  onSaved: () => void;
  onClose: () => void;
}

/** Says what a change of policy does, and to whom, before it is saved. */
export function PolicyReview({ signedIn, before, after, onSaved, onClose }: PolicyReviewProps) {
  const stytch = useStytchB2BClient();
  const words = useSettingsWords();
  const { pending, problem, run } = useStytchCall();
  const settings = changedSettings(before, after);

  async function save(): Promise<void> {
    if (!(await run(() => stytch.organization.update(settings)))) return;
    onSaved();
    onClose();
  }

  return (
    <ConfirmDialog
      heading={words['organization.confirm']}
      confirm={words['organization.save']}
      pending={pending}
      problem={problem}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      <ul className={styles.consequences}>
        {settings.mfa_policy && (
          <li>{words[after.required ? 'organization.willRequire' : 'organization.willLeave']}</li>
        )}
        {settings.mfa_methods && (
          <li>
            {after.methods === 'all' ? (
              words['organization.willAllowAny']
            ) : (
              <Phrase
                text={words['organization.willRestrict']}
                values={{ methods: <strong>{methodNames(after.methods, words)}</strong> }}
              />
            )}
          </li>
        )}
        <li>
          <span role="status">
            <AffectedMembers before={before} after={after} />
          </span>
        </li>
        {settings.mfa_policy && after.required && needsSecondFactor(signedIn, true) && (
          <li>{words['organization.willRequireYou']}</li>
        )}
      </ul>
    </ConfirmDialog>
  );
}
