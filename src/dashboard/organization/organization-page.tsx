import type { SignedIn } from '../../session/store/session-state.ts';
import { fillIn } from '../../ui/words/fill-in.ts';
import { SettingsWordsProvider, useSettingsWords } from '../../ui/words/settings-words.tsx';
import { PageIntro } from '../page-intro.tsx';
import { OrganizationsCard } from './organizations-card.tsx';
import { PolicyCard } from './policy-card.tsx';

/** What the member's organization asks of all its members, and the other organizations that they belong to. */
export default function OrganizationPage(signedIn: SignedIn) {
  return (
    <SettingsWordsProvider>
      <Content {...signedIn} />
    </SettingsWordsProvider>
  );
}

function Content(signedIn: SignedIn) {
  const words = useSettingsWords();
  const { organization_id, organization_name } = signedIn.organization;
  return (
    <>
      <PageIntro
        title={words['organization.title']}
        heading={organization_name}
        lead={fillIn(words['organization.lead'], { organization: organization_name })}
      />
      <PolicyCard key={organization_id} {...signedIn} />
      <OrganizationsCard {...signedIn} />
    </>
  );
}
