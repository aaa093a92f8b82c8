import { Link } from 'wouter';
import { DASHBOARD_PATH } from '../routes.ts';
import type { SignedIn } from '../session/store/session-state.ts';
import { fillIn } from '../ui/words/fill-in.ts';
import { useWords } from '../ui/words/language.tsx';
import { Phrase } from '../ui/words/phrase.tsx';
import { Card } from './card.tsx';
import styles from './dashboard-page.module.css';
import { Facts } from './facts.tsx';
import { maskPhone } from './mask-phone.ts';
import { PageIntro } from './page-intro.tsx';
import { roleNames } from './role-names.ts';
import { usableMethods } from './security/second-factors.ts';

/** The first page that a signed-in member sees. Put your product here. */
export function DashboardPage({ member, organization, session }: SignedIn) {
  const words = useWords();
  const methods = usableMethods(member, organization).map((method) =>
    method === 'totp'
      ? { name: words['factor.authenticatorApp'], value: words['dashboard.ready'] }
      : { name: words['factor.textedCode'], value: maskPhone(member.mfa_phone_number) },
  );
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
        <Card heading={words['dashboard.account']}>
          <Facts
            facts={[
              { name: words['dashboard.signedInAs'], value: member.email_address },
              { name: words['organization.roles'], value: roleNames(session.roles, words).join(', ') },
            ]}
          />
        </Card>
        <Card heading={words['dashboard.mfa']}>
          {methods.length > 0 ? <Facts facts={methods} /> : <p>{words['dashboard.mfaNone']}</p>}
          <p>
            <Link href={`${DASHBOARD_PATH}/security`}>{words['dashboard.toSecurity']}</Link>
          </p>
        </Card>
      </div>
    </>
  );
}
