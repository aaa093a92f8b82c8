import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { byteBudgets } from '../../build/byte-budgets-plugin.ts';
import { preloadEntry } from '../../build/preload-entry-plugin.ts';
import { slashed } from '../../scripts/slashed.ts';

const MODULES: Readonly<Record<string, string>> = {
  'C:/app/src/preload.ts': "console.info('preload');",
  'C:/app/src/main.ts': "import { name } from 'C:/app/node_modules/@a/b/index.js'; console.info(name);",
  'C:/app/node_modules/@a/b/index.js': "export const name = 'b'; console.info('a package');",
};

/** Modules that have the ids they have on Windows: a drive's letter and slashes, however they are asked for. */
const windowsModules: Plugin = {
  name: 'windows-modules',
  enforce: 'pre',
  resolveId(source) {
    const id = source === '/main.js' ? 'C:/app/src/main.ts' : source.replaceAll('\\', '/');
    return id in MODULES ? id : undefined;
  },
  load: (id) => MODULES[id],
};

test('on Windows too, the build finds the modules that it was told of by their paths', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'windows-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(
    join(folder, 'index.html'),
    '<html><head><script type="module" src="/main.js"></script></head></html>',
  );
  // As `import.meta.dirname` gives it there.
  const root = String.raw`C:\app`;
  const file = join(folder, 'budgets.json');
  const pages = { login: ['src/preload.ts', 'src/main.ts'] };
  await build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    build: { minify: false, modulePreload: { polyfill: false } },
    plugins: [
      windowsModules,
      preloadEntry(`${root}/src/preload.ts`),
      byteBudgets({ file, root, pages, update: true }),
    ],
  });
  expect(await readFile(join(folder, 'dist/index.html'), 'utf8')).toMatch(
    /src="\/assets\/preload-[^"]+\.js"/,
  );
  const { modules } = JSON.parse(await readFile(file, 'utf8'));
  expect(Object.keys(modules).toSorted()).toEqual(['@a/b', 'src/main.ts', 'src/preload.ts']);
});

test('a path is compared in the one spelling that Vite has, and keeps a backslash that is part of a name', () => {
  const paths = [
    String.raw`C:\app\src/main.ts`,
    'd:/app/main.ts',
    String.raw`\\host\share\main.ts`,
    String.raw`/app/a\b.ts`,
  ];
  expect(paths.map(slashed)).toEqual([
    'C:/app/src/main.ts',
    'd:/app/main.ts',
    '//host/share/main.ts',
    String.raw`/app/a\b.ts`,
  ]);
});
