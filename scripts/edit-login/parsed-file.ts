import { type ESTree, type ParseResult, parseSync } from 'vite';

/** A file's text, and what its syntax tree says of it. */
export interface ParsedFile {
  readonly source: string;
  readonly body: readonly (ESTree.Directive | ESTree.Statement)[];
  readonly comments: readonly Comment[];
  /** Which quotes it uses. */
  readonly quote: Quote;
  readonly newline: string;
  /** Counted from 1. */
  lineOf(offset: number): number;
}

export type Comment = ParseResult['comments'][number];

export type Quote = "'" | '"';

/** @returns undefined where it is no TypeScript */
export function parseFile(source: string): ParsedFile | undefined {
  // The parser that Vite compiles with: it has the position of everything, comments included.
  const { program, comments, errors } = parseSync('login.config.ts', source);
  if (errors.length > 0) return undefined;
  return {
    source,
    body: program.body,
    comments,
    quote: quoteOf(source, program.body),
    newline: source.includes('\r\n') ? '\r\n' : '\n',
    lineOf: (offset) => source.slice(0, offset).split('\n').length,
  };
}

/** Those of its first import: every login config has one. */
function quoteOf(source: string, body: ParsedFile['body']): Quote {
  const first = body.find((statement) => statement.type === 'ImportDeclaration');
  return first && source[first.source.start] === '"' ? '"' : "'";
}
