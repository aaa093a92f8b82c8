import type { SignedIn } from '../../session/store/session-state.ts';
import { fillIn } from '../../ui/words/fill-in.ts';
import { SettingsWordsProvider, useSettingsWords } from '../../ui/words/settings-words.tsx';
import { PageIntro } from '../page-intro.tsx';
import { SecondFactorsCard } from './second-factors-card.tsx';
import { SessionsCard } from './sessions-card.tsx';

/** How a member proves who they are, and how they did so for this session. */
export default function SecurityPage(signedIn: SignedIn) {
  return (
    <SettingsWordsProvider>
      <Content {...signedIn} />
    </SettingsWordsProvider>
  );
}

function Content(signedIn: SignedIn) {
  const words = useSettingsWords();
  const { organization_name: organization } = signedIn.organization;
  return (
    <>
      <PageIntro
        title={words['security.title']}
        heading={words['security.title']}
        lead={fillIn(words['security.lead'], { organization })}
      />
      <SecondFactorsCard signedIn={signedIn} />
      <SessionsCard {...signedIn} />
    </>
  );
}
