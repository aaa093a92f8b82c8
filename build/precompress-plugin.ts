import { createReadStream, existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Connect, Plugin } from 'vite';
import { belowBase } from '../scripts/base-path.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};
const ENCODINGS = [
  { name: 'br', suffix: '.br', compress: promisify(brotliCompress) },
  { name: 'gzip', suffix: '.gz', compress: (text: Buffer) => promisify(gzip)(text, { level: 9 }) },
];

/**
 * Writes a `.br` and a `.gz` beside each file of text in a build: hosts that serve such files spare themselves the work,
 * and members what work done in haste leaves. `npm run preview` serves the assets so.
 */
export function precompress(): Plugin {
  let outDir = '';
  let base = '/';
  return {
    name: 'precompress',
    configResolved({ root, build, ...config }) {
      outDir = resolve(root, build.outDir);
      base = config.base;
    },
    async writeBundle(_options, bundle) {
      const files = Object.keys(bundle).filter((name) => extname(name) in TYPES);
      await Promise.all(files.map((name) => compressFile(join(outDir, name))));
    },
    configurePreviewServer({ middlewares }) {
      middlewares.use(sendCompressed(outDir, base));
    },
  };
}

async function compressFile(file: string): Promise<void> {
  const text = await readFile(file);
  for (const { suffix, compress } of ENCODINGS) await writeFile(file + suffix, await compress(text));
}

function sendCompressed(outDir: string, base: string): Connect.NextHandleFunction {
  return ({ url = '', method, headers }, response, next) => {
    const [, path = ''] = /^(\/assets\/[\w.-]+)(?:\?|$)/.exec(belowBase(url, base) ?? '') ?? [];
    const type = TYPES[extname(path)];
    const accepted = String(headers['accept-encoding']).split(/[\s,;]+/);
    const encoding = ENCODINGS.find(
      ({ name, suffix }) => accepted.includes(name) && existsSync(join(outDir, path + suffix)),
    );
    if (!type || !encoding || method !== 'GET') return next();
    response.setHeader('Content-Type', type);
    response.setHeader('Content-Encoding', encoding.name);
    response.setHeader('Vary', 'Accept-Encoding');
    createReadStream(join(outDir, path + encoding.suffix)).pipe(response);
  };
}
