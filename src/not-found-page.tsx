import { Link } from 'wouter';
import { GATED } from './session/gated-path.ts';
import { MessagePage } from './ui/message-page.tsx';
import { useWords } from './ui/words/language.tsx';

export function NotFoundPage() {
  const words = useWords();
  return (
    <MessagePage heading={words['notFound.heading']}>
      <p>{words['notFound.content']}</p>
      <p>
        <Link href={GATED}>{words['common.toDashboard']}</Link>
      </p>
    </MessagePage>
  );
}
