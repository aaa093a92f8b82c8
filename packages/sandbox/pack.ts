import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

// The workspace runs the sandbox from source; who installs it gets JavaScript. npm packs the manifest that it finds, so this
// one names the compiled files for as long as `npm pack` takes. Names map both ways: a run that was killed is undone by the next.

const here = import.meta.dirname;
const manifest = join(here, 'package.json');
const license = join(here, 'LICENSE');
const dist = join(here, 'dist');

const toCompiled = (text: string): string => text.replaceAll(/"\.\/src\/(.+)\.ts"/g, '"./dist/$1.js"');
const toSource = (text: string): string => text.replaceAll(/"\.\/dist\/(.+)\.js"/g, '"./src/$1.ts"');

function rewriteManifest(rewrite: (text: string) => string): void {
  writeFileSync(manifest, rewrite(readFileSync(manifest, 'utf8')));
}

function compile(): void {
  rmSync(dist, { recursive: true, force: true });
  const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
  execFileSync(process.execPath, [join(typescript, 'bin/tsc'), '-p', join(here, 'tsconfig.pack.json')], {
    stdio: 'inherit',
  });
  const needed = declarations();
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    const path = join(dist, file);
    if (file.endsWith('.d.ts') && !needed.has(path)) rmSync(path);
  }
  cpSync(join(here, 'src/pages'), join(dist, 'pages'), {
    recursive: true,
    filter: (file) => !/\.(ts|json)$/.test(file),
  });
}

/** Those that the exports lead to: the others would bring types of packages that nobody need have. */
function declarations(): Set<string> {
  const { exports }: { exports: Record<string, string> } = JSON.parse(readFileSync(manifest, 'utf8'));
  const found = new Set(Object.values(exports).map((source) => declarationOf(join(here, source))));
  // A set goes on to what is added to it on the way.
  for (const file of found) {
    const text = readFileSync(file, 'utf8');
    for (const [, path = ''] of text.matchAll(/(?:from |import\()["'](\.[^"']+)["']/g))
      found.add(declarationOf(join(dirname(file), path)));
  }
  return found;
}

const declarationOf = (source: string): string =>
  source.replace(join(here, 'src'), dist).replace(/\.ts$/, '.d.ts');

rewriteManifest(toSource);
rmSync(license, { force: true });
if (!process.argv.includes('--restore')) {
  compile();
  copyFileSync(join(here, '../../LICENSE'), license);
  rewriteManifest(toCompiled);
}
