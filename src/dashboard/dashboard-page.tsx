import type { SignedIn } from '../session/session-state.ts';
import { PageHeading } from '../ui/page-heading.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { useWords } from '../ui/words/language.tsx';
import { Phrase } from '../ui/words/phrase.tsx';
import { Card } from './card.tsx';
import { DashboardHeader } from './dashboard-header.tsx';
import styles from './dashboard-page.module.css';
import { Facts } from './facts.tsx';
import { timeZoneName } from './format-moment.ts';
import { Moment } from './moment.tsx';
import { SignInSteps } from './sign-in-steps.tsx';

/** What a signed-in member sees. Put your product here. */
export function DashboardPage({ member, organization, session }: Omit<SignedIn, 'status'>) {
  const words = useWords();
  return (
    <div className={styles.page}>
      <PageTitle page={words['dashboard.title']} />
      <DashboardHeader />
      <main className={styles.main}>
        <div className={styles.greeting}>
          <PageHeading>
            <Phrase
              text={words['dashboard.greeting']}
              values={{ name: member.name || member.email_address }}
            />
          </PageHeading>
          <p>
            <Phrase
              text={words['dashboard.signedInTo']}
              values={{ organization: <strong>{organization.organization_name}</strong> }}
            />
          </p>
        </div>
        <div className={styles.cards}>
          <Card heading={words['dashboard.steps']}>
            <SignInSteps factors={session.authentication_factors} />
          </Card>
          <Card heading={words['dashboard.session']}>
            <Facts
              facts={[
                { name: words['dashboard.signedInAs'], value: member.email_address },
                { name: words['dashboard.started'], value: <Moment at={session.started_at} /> },
                { name: words['dashboard.ends'], value: <Moment at={session.expires_at} /> },
              ]}
            />
            <p className={styles.zone}>
              <Phrase text={words['dashboard.timeZone']} values={{ zone: timeZoneName() }} />
            </p>
          </Card>
        </div>
      </main>
    </div>
  );
}
