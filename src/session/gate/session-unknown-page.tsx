import { MessagePage } from '../../ui/page/message-page.tsx';
import { useWords } from '../../ui/words/language.tsx';
import type { ConnectionProblem } from '../store/session-state.ts';
import { TryNow } from './try-now.tsx';

const TEXTS = {
  offline: 'gate.offline',
  unreachable: 'gate.unreachable',
  'cookies-blocked': 'gate.cookiesBlocked',
} as const;

/** Stands in a page's place while nobody can tell whether the member may see it. They keep the session they have. */
export function SessionUnknownPage({ trouble }: { trouble: ConnectionProblem }) {
  const words = useWords();
  return (
    <MessagePage heading={words['gate.unknown']}>
      <p>{words[TEXTS[trouble]]}</p>
      {trouble !== 'cookies-blocked' && <p>{words['gate.keepsTrying']}</p>}
      <TryNow />
    </MessagePage>
  );
}
