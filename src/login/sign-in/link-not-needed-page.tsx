import type { Member } from '@stytch/react/b2b';
import { Link } from 'wouter';
import { MessagePage } from '../../ui/page/message-page.tsx';
import { useWords } from '../../ui/words/language.tsx';
import { Phrase } from '../../ui/words/phrase.tsx';

interface LinkNotNeededPageProps {
  member: Member;
  /** Where they go from here. */
  wayBack: string;
}

/** In the place of the widget's error, where a link was refused and the member is signed in all the same. */
export function LinkNotNeededPage({ member, wayBack }: LinkNotNeededPageProps) {
  const words = useWords();
  return (
    <MessagePage heading={words['tabs.signedIn']}>
      <p>
        <Phrase
          text={words['tabs.linkNotNeeded']}
          values={{ member: <strong>{member.email_address}</strong> }}
        />
      </p>
      <p>
        <Link href={wayBack}>{words['common.toDashboard']}</Link>
      </p>
    </MessagePage>
  );
}
