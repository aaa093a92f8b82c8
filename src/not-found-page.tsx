import { Link } from 'wouter';
import { MessagePage } from './ui/message-page.tsx';
import { useWords } from './ui/words/language.tsx';

export function NotFoundPage() {
  const words = useWords();
  return (
    <MessagePage heading={words['notFound.heading']}>
      <p>{words['notFound.content']}</p>
      <p>
        <Link href="/dashboard">{words['common.toDashboard']}</Link>
      </p>
    </MessagePage>
  );
}
