import { Link } from 'wouter';
import { LOGIN_PATH, ORGANIZATION_PATH } from '../../routes.ts';
import { useSession } from '../../session/store/use-session.ts';
import type { SwitchRequest } from '../../session/switch/switch-request.ts';
import { Button } from '../../ui/form/button.tsx';
import { MessagePage } from '../../ui/page/message-page.tsx';
import { fillIn } from '../../ui/words/fill-in.ts';
import { useWords } from '../../ui/words/language.tsx';
import { useSettingsWords } from '../../ui/words/settings-words.tsx';
import type { Exchange } from './use-exchange.ts';

interface SwitchFailedProps {
  request: SwitchRequest;
  exchange: Exchange;
  problem: string;
}

/** Says why a member could not go over to another organization, and leads back to theirs, or to the login without it. */
export function SwitchFailed({ request, exchange, problem }: SwitchFailedProps) {
  const words = useSettingsWords();
  const own = useWords();
  const session = useSession();
  return (
    <MessagePage heading={fillIn(words['switch.failed'], { organization: request.name })}>
      <p role="alert">{problem}</p>
      <div>
        <Button onClick={exchange.again} unavailable={exchange.pending}>
          {own['common.tryAgain']}
        </Button>
      </div>
      {session.status === 'signed-in' ? (
        <Link href={ORGANIZATION_PATH} replace>
          {fillIn(words['switch.back'], { organization: request.from })}
        </Link>
      ) : (
        <Link href={LOGIN_PATH} replace>
          {words['switch.signIn']}
        </Link>
      )}
    </MessagePage>
  );
}
