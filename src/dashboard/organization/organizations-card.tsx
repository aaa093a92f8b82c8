import type { SignedIn } from '../../session/store/session-state.ts';
import { Button } from '../../ui/form/button.tsx';
import { Problem } from '../../ui/notice/problem.tsx';
import { useWords } from '../../ui/words/language.tsx';
import { useSettingsWords } from '../../ui/words/settings-words.tsx';
import { Card } from '../card.tsx';
import { roleNames } from '../role-names.ts';
import styles from '../security/setting-row.module.css';
import { CurrentOrganization, OtherOrganization } from './organization-rows.tsx';
import { useOrganizations } from './use-organizations.ts';

/** The organization that the member is in, and those that they may go over to. */
export function OrganizationsCard({ organization, session }: SignedIn) {
  const words = useSettingsWords();
  const own = useWords();
  const { organizations, pending, problem, load } = useOrganizations();
  const others = organizations?.filter(
    (found) => found.organization.organization_id !== organization.organization_id,
  );
  return (
    <Card heading={words['organization.yours']}>
      <ul className={styles.rows} aria-busy={pending}>
        <CurrentOrganization organization={organization} roles={roleNames(session.roles, own)} />
        {others?.map((found) => (
          <OtherOrganization
            key={found.organization.organization_id}
            found={found}
            from={organization.organization_name}
          />
        ))}
      </ul>
      {pending && <p role="status">{words['organization.loading']}</p>}
      {others?.length === 0 && <p>{words['organization.only']}</p>}
      <Problem text={problem} />
      {problem && (
        <div>
          <Button onClick={load} unavailable={pending}>
            {own['common.tryAgain']}
          </Button>
        </div>
      )}
    </Card>
  );
}
