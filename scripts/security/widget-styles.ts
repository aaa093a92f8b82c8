import { createHash } from 'node:crypto';
import { pathToFileURL } from 'node:url';

/** The modules of `@stytch/react` that each hold a part of the widget's style sheet. */
const STYLE_MODULE = /@stytch[\\/]react[\\/].*\.module\.css\.mjs$/;

/** What is read of a chunk of the bundle. */
export interface BundledChunk {
  readonly fileName: string;
  /** By file, in the order in which they run. */
  readonly modules: Readonly<Record<string, unknown>>;
}

/**
 * Hashes of the `<style>` elements that the widget puts into the page, for the Content Security Policy: one holds the
 * style sheets of all its modules that are in the bundle, in the order in which they run; others are empty and filled
 * rule by rule.
 * @throws Error where they can't be known
 */
export async function widgetStyleHashes(chunks: readonly BundledChunk[]): Promise<string[]> {
  const styled = chunks
    .map(({ fileName, modules }) => ({
      fileName,
      files: Object.keys(modules).filter((id) => STYLE_MODULE.test(id)),
    }))
    .filter(({ files }) => files.length > 0);
  const [chunk, ...others] = styled;
  if (!chunk)
    throw new Error(
      'The bundle has no style sheet of the widget: `@stytch/react` keeps them elsewhere than in `*.module.css.mjs` now. Correct scripts/security/widget-styles.ts.',
    );
  if (others.length > 0)
    throw new Error(
      `The widget's style sheets are in more than one chunk (${styled.map(({ fileName }) => fileName).join(', ')}), so that what it puts into the page depends on which came first. Keep the widget in one chunk.`,
    );
  const sheets = await Promise.all(chunk.files.map(readSheet));
  return [hashOf(''), hashOf(sheets.join('\n'))];
}

async function readSheet(file: string): Promise<string> {
  const module: { css?: unknown } = await import(pathToFileURL(file).href);
  if (typeof module.css === 'string') return module.css;
  throw new Error(`${file} exports no \`css\` any more. Correct scripts/security/widget-styles.ts.`);
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
