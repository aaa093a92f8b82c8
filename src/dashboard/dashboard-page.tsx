import type { SignedIn } from '../session/session-state.ts';
import { useEndsAt } from '../session/use-ends-at.ts';
import { fillIn } from '../ui/words/fill-in.ts';
import { useWords } from '../ui/words/language.tsx';
import { Phrase } from '../ui/words/phrase.tsx';
import { Card } from './card.tsx';
import styles from './dashboard-page.module.css';
import { Facts } from './facts.tsx';
import { timeZoneName } from './format-moment.ts';
import { Moment } from './moment.tsx';
import { PageIntro } from './page-intro.tsx';
import { roleNames } from './role-names.ts';
import { SignInSteps } from './sign-in-steps.tsx';

/** The first page that a signed-in member sees. Put your product here. */
export function DashboardPage({ member, organization, session }: SignedIn) {
  const words = useWords();
  const endsAt = useEndsAt(session);
  return (
    <>
      <PageIntro
        title={words['dashboard.title']}
        heading={fillIn(words['dashboard.greeting'], { name: member.name || member.email_address })}
        lead={
          <Phrase
            text={words['dashboard.signedInTo']}
            values={{ organization: <strong>{organization.organization_name}</strong> }}
          />
        }
      />
      <div className={styles.cards}>
        <Card heading={words['dashboard.steps']}>
          <SignInSteps factors={session.authentication_factors} />
        </Card>
        <Card heading={words['dashboard.session']}>
          <Facts
            facts={[
              { name: words['dashboard.signedInAs'], value: member.email_address },
              { name: words['organization.roles'], value: roleNames(session.roles, words).join(', ') },
              { name: words['dashboard.started'], value: <Moment at={session.started_at} /> },
              { name: words['dashboard.ends'], value: <Moment at={endsAt} /> },
            ]}
          />
          <p className={styles.zone}>{fillIn(words['dashboard.timeZone'], { zone: timeZoneName() })}</p>
        </Card>
      </div>
    </>
  );
}
