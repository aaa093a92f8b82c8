import { use } from 'react';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words/language.tsx';
import { AskingContext } from './session-context.ts';

/** Asks Stytch about the session at once, instead of when it would be asked again anyway. */
export function TryNow() {
  const words = useWords();
  const questions = use(AskingContext);
  if (!questions) return null;
  return (
    <div>
      <Button onClick={questions.askNow} pending={questions.asking}>
        {words[questions.asking ? 'gate.trying' : 'gate.tryNow']}
      </Button>
    </div>
  );
}
