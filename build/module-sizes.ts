import type { Rolldown } from 'vite';

const PACKAGE = /[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/;

/** Bytes of each module of ours and of each package, before minification: what the bundler can tell one by one. */
export function moduleSizes(
  chunks: ReadonlySet<Rolldown.OutputChunk>,
  root: string,
): Readonly<Record<string, number>> {
  const sizes = new Map<string, number>();
  for (const { modules } of chunks) {
    for (const [id, { renderedLength }] of Object.entries(modules)) {
      const name = nameOf(id, root);
      sizes.set(name, (sizes.get(name) ?? 0) + renderedLength);
    }
  }
  const named = [...sizes].filter(([, bytes]) => bytes > 0);
  return Object.fromEntries(named.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function nameOf(id: string, root: string): string {
  // A package may bring others inside it; the outermost is the one that can be upgraded.
  const [, name] = PACKAGE.exec(id) ?? [];
  if (name !== undefined) return name.replaceAll('\\', '/');
  // The rest is the bundler's own, such as its runtime.
  return id.startsWith(`${root}/`) ? id.slice(root.length + 1) : 'bundler';
}
