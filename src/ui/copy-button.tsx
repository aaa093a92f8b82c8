import { useState } from 'react';
import { Button } from './button.tsx';
import { useWords } from './words/language.tsx';

/** Puts a text on the clipboard. Where the browser refuses it nothing happens: the text is there to be selected. */
export function CopyButton({ text }: { text: string }) {
  const words = useWords();
  const [copied, setCopied] = useState(false);

  function copy() {
    // Outside of secure origins there is no clipboard.
    navigator.clipboard?.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  }

  return (
    <>
      <Button onClick={copy}>{words['failure.copy']}</Button>
      <span role="status">{copied && words['failure.copied']}</span>
    </>
  );
}
