import type { Member } from '@stytch/react/b2b';
import { Link } from 'wouter';
import { Button } from '../../ui/form/button.tsx';
import { MessagePage } from '../../ui/page/message-page.tsx';
import { useWords } from '../../ui/words/language.tsx';
import { Phrase } from '../../ui/words/phrase.tsx';

interface AskFirstPageProps {
  /** Who is signed in. */
  member: Member;
  /** Where they go if they stay so. */
  wayBack: string;
  onGo: () => void;
}

/** Asks a member who is signed in whether a link is to sign someone in in their place. */
export function AskFirstPage({ member, wayBack, onGo }: AskFirstPageProps) {
  const words = useWords();
  return (
    <MessagePage heading={words['tabs.signedIn']}>
      <p>
        <Phrase
          text={words['tabs.linkReplaces']}
          values={{ member: <strong>{member.email_address}</strong> }}
        />
      </p>
      <p>
        <Link href={wayBack} replace>
          {words['common.toDashboard']}
        </Link>
      </p>
      <p>
        <Button onClick={onGo}>{words['tabs.useLink']}</Button>
      </p>
    </MessagePage>
  );
}
