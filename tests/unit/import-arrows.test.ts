import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { packageFolder } from '../../src/login/rules/package-folder.ts';

const REFUSED = {
  'src/main.tsx': ['#sandbox', '../tests/helpers/page-guard.ts', '@stytch/vanilla-js/b2b'],
  'src/app/app.tsx': ['../main.tsx', '../login.config.ts', '../preview/gallery/main.tsx'],
  'src/login/a.tsx': ['../app/app.tsx', '../dashboard/card.tsx', '../../packages/sandbox/src/app.ts'],
  'src/dashboard/a.tsx': ['../login/login-page.tsx', '../main.tsx', '../../scripts/check.ts'],
  'src/session/a.ts': ['../login/define-login.ts', '../dashboard/card.tsx', '../app/not-found-page.tsx'],
  'src/ui/a.tsx': ['../session/client.ts', '../env/env.ts', '../login.config.ts'],
  'src/client-events/a.ts': ['../app/app.tsx', '../session/client.ts', '../../docs/examples/beacon-sink.ts'],
  'src/env/env.ts': ['#sandbox/client', './session/client.ts', 'react', '@stytch/react/b2b'],
  'src/login.config.ts': ['#sandbox/client', './session/use-session.ts', '@stytch/react/b2b', 'react'],
  'packages/sandbox/src/sign-in/a.ts': [
    'node:fs',
    'node:fs/promises',
    'vite',
    '../adapters/node.ts',
    '../../../../src/env.ts',
  ],
  'packages/sandbox/src/adapters/a.ts': [
    '../../../../src/env.ts',
    '../../../kit/src/a.ts',
    '#sandbox',
    'react',
    '@stytch/react/b2b',
  ],
  'packages/sandbox/src/state/a.ts': ['../../../../preview/messages.ts'],
  'preview/frame/a.ts': ['../../tests/helpers/page-guard.ts', '#sandbox/vite', 'node:fs'],
};

const ALLOWED = {
  'src/client-events/a.ts': ['../login/define-login.ts', 'web-vitals'],
  'src/main.tsx': ['./app/app.tsx', './login.config.ts', './env/env.ts'],
  'src/login.config.ts': ['./login/define-login.ts'],
  'src/env/env.ts': ['./public-token.ts', './custom-domain.ts'],
  'src/env/custom-domain.ts': ['./secrets.ts'],
  'src/login/a.tsx': ['../session/use-session.ts', '../ui/brand.ts', '@stytch/react/b2b'],
  'packages/sandbox/src/sign-in/a.ts': ['../state/records.ts', 'hono', 'jose'],
  'packages/sandbox/src/adapters/a.ts': ['node:http', 'vite', '../create-sandbox.ts'],
  'preview/frame/a.ts': ['../../src/app/app.tsx', '#sandbox/scenarios', 'react', '@stytch/react/b2b'],
};

const folder = mkdtempSync(join(tmpdir(), 'arrows-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Report {
  diagnostics: { location: { path: string; start: { line: number } } }[];
}

/** Writes files that have these imports, and answers those that the linter refuses under our configuration. */
function refused(files: Record<string, string[]>): Record<string, Set<string>> {
  const config = JSON.parse(readFileSync('biome.json', 'utf8'));
  writeFileSync(
    join(folder, 'biome.json'),
    JSON.stringify({ ...config, vcs: { enabled: false }, plugins: [] }),
  );
  for (const [path, imports] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), imports.map((specifier) => `import '${specifier}';\n`).join(''));
  }
  const biome = join(packageFolder('@biomejs/biome'), 'bin/biome');
  const options = ['lint', '--only=style/noRestrictedImports', '--reporter=json', '--max-diagnostics=none'];
  const { stdout } = spawnSync(process.execPath, [biome, ...options], { cwd: folder, encoding: 'utf8' });
  const found = emptyLists(files);
  const report: Report = JSON.parse(stdout);
  for (const { location } of report.diagnostics) {
    const specifier = files[location.path]?.[location.start.line - 1];
    // One import may offend two rules.
    if (specifier !== undefined) found[location.path]?.add(specifier);
  }
  return found;
}

const emptyLists = (files: object): Record<string, Set<string>> =>
  Object.fromEntries(Object.keys(files).map((path) => [path, new Set<string>()]));

const asSets = (files: Record<string, string[]>): Record<string, Set<string>> =>
  Object.fromEntries(Object.entries(files).map(([path, imports]) => [path, new Set(imports)]));

describe('the linter', () => {
  test('refuses every import against the arrows of the design', () => {
    expect(refused(REFUSED)).toEqual(asSets(REFUSED));
  });

  test('lets through what follows them', () => {
    expect(refused(ALLOWED)).toEqual(emptyLists(ALLOWED));
  });
});

const SANDBOX = 'packages/sandbox';

describe('the sandbox', () => {
  test('imports downwards alone, in the order in which its README lists its parts', () => {
    const [, cut = ''] = readFileSync(`${SANDBOX}/README.md`, 'utf8').split('## How it is cut');
    const rows = [...cut.matchAll(/^\| (`.+?`) +\|/gm)].map(([, parts = '']) => parts.replaceAll('/', ''));
    const levelOf = (path: string) => rows.findIndex((parts) => parts.includes(`\`${partOf(path)}\``));
    const isDownwards = ({ from, to }: Import) => levelOf(from) >= 0 && levelOf(from) <= levelOf(to);
    const upwards = importsWithin(`${SANDBOX}/src`).filter((each) => !isDownwards(each));
    expect(upwards.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });
});

interface Import {
  from: string;
  to: string;
}

/** The imports between files of a folder, by paths relative to it. */
function importsWithin(root: string): Import[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  return files.flatMap((from) => {
    const specifiers = readFileSync(join(root, from), 'utf8').matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g);
    return [...specifiers].map(([, specifier = '']) => ({ from, to: join(dirname(from), specifier) }));
  });
}

/** `auth` of `auth/sessions.ts`, and of a file that is in no folder its name. */
const partOf = (path: string): string | undefined => path.split('/')[0];
