import { QuietSpinner } from '../ui/page/quiet-spinner.tsx';
import { useWords } from '../ui/words/language.tsx';

/** In a page's place while its code is on its way. */
export function LoadingPage() {
  return <QuietSpinner label={useWords()['page.loading']} />;
}
