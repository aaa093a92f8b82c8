import type { Member } from '@stytch/react/b2b';
import { Notice } from '../../ui/notice/notice.tsx';
import { useWords } from '../../ui/words/language.tsx';
import { Phrase } from '../../ui/words/phrase.tsx';

/** Says that another tab has signed the member in, so that they need not finish in this one. */
export function SignedInMeanwhileNotice({ member }: { member: Member }) {
  const words = useWords();
  return (
    <Notice>
      <p>
        <Phrase
          text={words['tabs.signedInMeanwhile']}
          values={{ member: <strong>{member.email_address}</strong> }}
        />
      </p>
    </Notice>
  );
}
