import { Fragment, type ReactNode } from 'react';

interface PhraseProps {
  /** A sentence with `{name}` where a value goes. */
  text: string;
  values: Readonly<Record<string, ReactNode>>;
}

/** A sentence with its values put in; each language says where they go. */
export function Phrase({ text, values }: PhraseProps) {
  return text.split(/\{(\w+)\}/).map((part, index) => {
    const key = `${index}:${part}`;
    return <Fragment key={key}>{index % 2 === 1 ? values[part] : part}</Fragment>;
  });
}
