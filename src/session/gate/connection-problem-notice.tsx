import { useWords } from '../../ui/words/language.tsx';
import { TryNow } from './try-now.tsx';

/** Says, above a page that stays, that Stytch can't be asked whether the member's session still lives. */
export function ConnectionProblemNotice() {
  const words = useWords();
  return (
    <>
      <p>{words['gate.notice']}</p>
      <TryNow />
    </>
  );
}
