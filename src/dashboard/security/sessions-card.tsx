import { useState } from 'react';
import { useEndsAt } from '../../session/expiry/use-ends-at.ts';
import { useSignOut } from '../../session/sign-out/use-sign-out.ts';
import { useSignOutEverywhere } from '../../session/sign-out/use-sign-out-everywhere.ts';
import type { SignedIn } from '../../session/store/session-state.ts';
import { ConfirmDialog } from '../../ui/dialog/confirm-dialog.tsx';
import { Button } from '../../ui/form/button.tsx';
import { Problem } from '../../ui/notice/problem.tsx';
import { fillIn } from '../../ui/words/fill-in.ts';
import { useWords } from '../../ui/words/language.tsx';
import { Phrase } from '../../ui/words/phrase.tsx';
import { useSettingsWords } from '../../ui/words/settings-words.tsx';
import { Card } from '../card.tsx';
import { timeZoneName } from '../format-moment.ts';
import { Moment } from '../moment.tsx';
import { SignInSteps } from '../sign-in-steps.tsx';
import styles from './sessions-card.module.css';

/** This session: how it began, and the way out of it and of all others. */
export function SessionsCard({ session, organization, member }: SignedIn) {
  const words = useSettingsWords();
  const own = useWords();
  const endsAt = useEndsAt(session);
  const [asking, setAsking] = useState(false);
  const here = useSignOut();
  const everywhere = useSignOutEverywhere(member.member_id);
  return (
    <Card heading={own['dashboard.session']}>
      <p className={styles.about}>
        <Phrase
          text={words['security.sessionsAbout']}
          values={{ started: <Moment at={session.started_at} />, ends: <Moment at={endsAt} /> }}
        />
      </p>
      <SignInSteps factors={session.authentication_factors} />
      <p className={styles.zone}>{fillIn(own['dashboard.timeZone'], { zone: timeZoneName() })}</p>
      <Problem text={here.problem} />
      <div className={styles.actions}>
        <Button onClick={here.signOut} unavailable={here.pending}>
          {words['security.signOutHere']}
        </Button>
        <Button variant="danger" onClick={() => setAsking(true)}>
          {words['security.signOutEverywhere']}
        </Button>
      </div>
      {asking && (
        <ConfirmDialog
          heading={words['security.signOutEverywhere']}
          confirm={words['security.signOutEverywhere']}
          danger
          pending={everywhere.pending}
          problem={everywhere.problem}
          onConfirm={everywhere.signOut}
          onClose={() => setAsking(false)}
        >
          <p>{fillIn(words['security.everywhereAbout'], { organization: organization.organization_name })}</p>
        </ConfirmDialog>
      )}
    </Card>
  );
}
