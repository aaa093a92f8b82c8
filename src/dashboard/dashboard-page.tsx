import type { SignedIn } from '../session/session-state.ts';
import { PageTitle } from '../ui/page-title.tsx';
import { Card } from './card.tsx';
import { DashboardHeader } from './dashboard-header.tsx';
import styles from './dashboard-page.module.css';
import { Facts } from './facts.tsx';
import { timeZoneName } from './format-moment.ts';
import { Moment } from './moment.tsx';
import { SignInSteps } from './sign-in-steps.tsx';

/** What a signed-in member sees. Put your product here. */
export function DashboardPage({ member, organization, session }: Omit<SignedIn, 'status'>) {
  return (
    <div className={styles.page}>
      <PageTitle page="Dashboard" />
      <DashboardHeader />
      <main className={styles.main}>
        <div className={styles.greeting}>
          <h1>Hello, {member.name || member.email_address}</h1>
          <p>
            You are signed in to <strong>{organization.organization_name}</strong>.
          </p>
        </div>
        <div className={styles.cards}>
          <Card heading="How you signed in">
            <SignInSteps factors={session.authentication_factors} />
          </Card>
          <Card heading="This session">
            <Facts
              facts={[
                { name: 'Signed in as', value: member.email_address },
                { name: 'Started', value: <Moment at={session.started_at} /> },
                { name: 'Ends', value: <Moment at={session.expires_at} /> },
              ]}
            />
            <p className={styles.zone}>Times are in your time zone, {timeZoneName()}.</p>
          </Card>
        </div>
      </main>
    </div>
  );
}
