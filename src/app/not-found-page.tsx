import { useLayoutEffect } from 'react';
import { Link } from 'wouter';
import { DASHBOARD_PATH } from '../routes.ts';
import { dropToken } from '../session/return-url/link-token.ts';
import { MessagePage } from '../ui/page/message-page.tsx';
import { useWords } from '../ui/words/language.tsx';

export function NotFoundPage() {
  const words = useWords();
  useLayoutEffect(dropToken);
  return (
    <MessagePage heading={words['notFound.heading']}>
      <p>{words['notFound.content']}</p>
      <p>
        <Link href={DASHBOARD_PATH}>{words['common.toDashboard']}</Link>
      </p>
    </MessagePage>
  );
}
