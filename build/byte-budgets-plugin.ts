import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';
import { slashed } from '../scripts/slashed.ts';
import { UserFacingError } from '../scripts/user-facing-error.ts';
import { type Budgets, budgetProblems } from './byte-budgets.ts';
import { moduleSizes } from './module-sizes.ts';

interface ByteBudgets {
  /** Absolute path of the file that the budgets are kept in. */
  readonly file: string;
  /** Names of modules are relative to it. */
  readonly root: string;
  /** By page: the modules whose chunks it downloads, each with all that it imports. Paths relative to `root`. */
  readonly pages: Readonly<Record<string, readonly string[]>>;
  /** Write what is, instead of holding it against what was. */
  readonly update: boolean;
}

/** Fails a build whose pages have outgrown their budgets, and names the modules that grew. */
export function byteBudgets({ file, pages, update, ...options }: ByteBudgets): Plugin {
  const root = slashed(options.root);
  return {
    name: 'byte-budgets',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const found = measure(bundle, root, pages);
        if (update) return writeFileSync(file, `${JSON.stringify(withHeadroom(found), null, 2)}\n`);
        const problems = budgetProblems(JSON.parse(readFileSync(file, 'utf8')), found);
        if (problems.length > 0) throw new UserFacingError(problems.join('\n'));
      },
    },
  };
}

/** A little is left for what differs between builds, such as the public token; and for small changes. */
function withHeadroom({ pages, modules }: Budgets): Budgets {
  const roomy = Object.entries(pages).map(([page, bytes]) => [page, Math.ceil((bytes * 1.01) / 100) * 100]);
  return { pages: Object.fromEntries(roomy), modules };
}

function measure(bundle: Rolldown.OutputBundle, root: string, pages: ByteBudgets['pages']): Budgets {
  const downloads = Object.entries(pages).map(([page, modules]) => {
    const chunks = chunksOf(
      bundle,
      modules.map((module) => `${root}/${module}`),
    );
    return [page, chunks] as const;
  });
  return {
    pages: Object.fromEntries(downloads.map(([page, chunks]) => [page, bytesOf(bundle, chunks)])),
    modules: moduleSizes(new Set(downloads.flatMap(([, chunks]) => [...chunks])), root),
  };
}

/** The chunks that hold some modules, and those that these import. */
function chunksOf(bundle: Rolldown.OutputBundle, modules: readonly string[]): Set<Rolldown.OutputChunk> {
  const found = new Set<Rolldown.OutputChunk>();
  const add = (chunk: Rolldown.OutputChunk): void => {
    if (found.has(chunk)) return;
    found.add(chunk);
    for (const name of chunk.imports) {
      const imported = bundle[name];
      if (imported?.type === 'chunk') add(imported);
    }
  };
  for (const module of modules) {
    const holder = Object.values(bundle).find(
      (part) => part.type === 'chunk' && part.moduleIds.includes(module),
    );
    if (holder?.type !== 'chunk') throw new Error(`The build has no chunk that holds ${module}.`);
    add(holder);
  }
  return found;
}

/** Scripts and the stylesheets that they bring, under gzip. */
function bytesOf(bundle: Rolldown.OutputBundle, chunks: ReadonlySet<Rolldown.OutputChunk>): number {
  const styles = new Set([...chunks].flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]));
  const texts = [...chunks].map(({ code }) => code);
  for (const name of styles) {
    const style = bundle[name];
    if (style?.type === 'asset') texts.push(style.source.toString());
  }
  return texts.reduce((sum, text) => sum + gzipSync(text).length, 0);
}
