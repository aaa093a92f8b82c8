import type { SignedIn } from '../../session/store/session-state.ts';
import { InlineCode } from '../../ui/notice/inline-code.tsx';
import { fillIn } from '../../ui/words/fill-in.ts';
import { SettingsWordsProvider, useSettingsWords } from '../../ui/words/settings-words.tsx';
import { Card } from '../card.tsx';
import { PageIntro } from '../page-intro.tsx';
import { SignInSteps } from '../sign-in-steps.tsx';

/**
 * An example of a page of yours: a file of its own, with one line in `../pages.ts` that gives it an address. That line
 * also says that it takes a second factor, so that nothing here runs without one. What it loads comes from your API,
 * which checks the session itself.
 */
export default function ExamplePage(signedIn: SignedIn) {
  return (
    <SettingsWordsProvider>
      <Content {...signedIn} />
    </SettingsWordsProvider>
  );
}

function Content({ session }: SignedIn) {
  const words = useSettingsWords();
  const about = fillIn(words['example.about'], {
    file: '`src/dashboard/example/example-page.tsx`',
    routes: '`src/dashboard/pages.ts`',
  });
  return (
    <>
      <PageIntro
        title={words['example.title']}
        heading={words['example.heading']}
        lead={<InlineCode text={about} />}
      />
      <Card heading={words['example.factor']}>
        <SignInSteps
          factors={session.authentication_factors.filter(
            ({ sequence_order }) => sequence_order === 'SECONDARY',
          )}
        />
      </Card>
    </>
  );
}
