import { useState } from 'react';
import { useWords } from '../words/language.tsx';
import { Button } from './button.tsx';

/** Copies a text. Where the browser does not allow that it says so: the text stands beside it. */
export function CopyButton({ text, children }: { text: string; children: string }) {
  const words = useWords();
  const [outcome, setOutcome] = useState<'common.copied' | 'common.notCopied'>();

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('common.copied');
    } catch {
      setOutcome('common.notCopied');
    }
  }

  return (
    <>
      <Button onClick={() => void copy()}>{children}</Button>
      <span role="status">{outcome && words[outcome]}</span>
    </>
  );
}
