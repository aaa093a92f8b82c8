import { Link } from 'wouter';
import { MessagePage } from './ui/message-page.tsx';

export function NotFoundPage() {
  return (
    <MessagePage heading="Page not found">
      <p>There is nothing at this address. The link may be old, or the address mistyped.</p>
      <p>
        <Link href="/dashboard">Go to your dashboard</Link>
      </p>
    </MessagePage>
  );
}
