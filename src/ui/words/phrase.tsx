import type { ReactElement } from 'react';

interface PhraseProps {
  /** A sentence with `{name}` where a value goes. */
  text: string;
  /** Those that are plain text are put in by `fillIn`. */
  values: Readonly<Record<string, ReactElement>>;
}

/** A sentence with elements put in; each language says where they go. */
export function Phrase({ text, values }: PhraseProps) {
  // Browsers' translation takes the place of every text, which React then could neither change nor remove: whatever may
  // change stands in an element of its own.
  return text.split(/\{(\w+)\}/).map((part, index) => {
    const key = `${index}:${part}`;
    return <span key={key}>{index % 2 === 1 ? values[part] : part}</span>;
  });
}
