import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

export interface BuiltFile {
  type: string;
  compressed: Buffer;
  /** Size under gzip, in bytes. */
  gzipped: number;
}

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
};

/** The sandbox's dock with all that it loads: a tool of development, which no member downloads. */
const DOCK =
  /<(?:script|link) [^>]*"\/__sandbox\/[^>]*>(?:<\/script>)?|<stytch-sandbox-dock><\/stytch-sandbox-dock>/g;

/** The files of a built page by path, as a server has them once they are compressed. */
export async function readBuilt(folder: string): Promise<ReadonlyMap<string, BuiltFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, BuiltFile>();
  for (const entry of entries) {
    const type = TYPES[entry.name.split('.').at(-1) ?? ''];
    if (!entry.isFile() || type === undefined) continue;
    const file = join(entry.parentPath, entry.name);
    const text = (await readFile(file, 'utf8')).replaceAll(DOCK, '');
    files.set(`/${relative(folder, file).replaceAll('\\', '/')}`, {
      type,
      compressed: brotliCompressSync(text),
      gzipped: gzipSync(text).length,
    });
  }
  return files;
}
