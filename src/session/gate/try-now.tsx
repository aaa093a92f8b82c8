import { Button } from '../../ui/form/button.tsx';
import { useWords } from '../../ui/words/language.tsx';
import { useAskingContext } from '../store/session-context.ts';

/** Asks Stytch about the session at once, instead of when it would be asked again anyway. */
export function TryNow() {
  const words = useWords();
  const { asking, askNow } = useAskingContext();
  return (
    <div>
      <Button onClick={askNow} unavailable={asking}>
        {words[asking ? 'gate.trying' : 'gate.tryNow']}
      </Button>
    </div>
  );
}
