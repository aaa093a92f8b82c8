import { Button } from '../ui/form/button.tsx';
import { MessagePage } from '../ui/page/message-page.tsx';
import { useWords } from '../ui/words/language.tsx';

/** In the app's place where the SDK fails to start: it does where the browser refuses it the page's cookies. */
export function StartProblemPage() {
  const words = useWords();
  return (
    <MessagePage heading={words['gate.cannotStart']}>
      <p>{words['gate.cookiesBlocked']}</p>
      <div>
        <Button onClick={() => window.location.reload()}>{words['gate.tryNow']}</Button>
      </div>
    </MessagePage>
  );
}
