import { useChunkLoadErrors } from '../ui/chunks/use-chunk-load-errors.ts';
import { Button } from '../ui/form/button.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { useWords } from '../ui/words/language.tsx';

/** Says that a part of the app is missing where the page does without: in another language than the member's. */
export function MissingPartNotice() {
  const words = useWords();
  const missing = useChunkLoadErrors() === 'missing';
  return (
    <Notice across>
      {missing && (
        <>
          <p>{words['failure.partMissing']}</p>
          <Button onClick={() => window.location.reload()}>{words['failure.reload']}</Button>
        </>
      )}
    </Notice>
  );
}
