import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { findNginx } from '../find-nginx.ts';
import { ROOT } from '../paths.ts';

type Machine = 'ready' | { readonly leftOut: string } | { readonly missing: string };

/** One step of the test command. */
export interface Part {
  readonly name: string;
  readonly does: string;
  /** Runs only with `npm run test:full`, or where it is named. */
  readonly isLong?: true;
  /** Words of a command that npm finds. */
  readonly command: readonly string[];
  /** Set while it runs. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Looks whether the machine has what the part needs. */
  readonly prepare?: () => Machine | Promise<Machine>;
  /** After a failure: the command that repeats only what failed. Default: the part. */
  readonly repeat?: () => string | undefined;
}

export const parts: readonly Part[] = [
  { name: 'lint', does: 'linter, formatter, dead code', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'types', does: 'TypeScript', command: ['npm', 'run', '--silent', 'types'] },
  vitest('vitest', 'unit, component and contract tests'),
  {
    name: 'nginx',
    does: 'deploy/nginx.conf in a real nginx, where one is installed',
    command: ['vitest', 'run', '--config', 'vitest.nginx.config.ts'],
    prepare: needsNginx,
  },
  {
    name: 'build',
    does: 'the app, built for the sandbox',
    command: ['npm', 'run', '--silent', 'build:sandbox'],
  },
  browser('browser', 'e2e', 'journeys through the built app in Chromium'),
  {
    ...vitest('properties', 'the random walks of attackers, a hundred times as long', 'attackers'),
    isLong: true,
    environment: { FULL_TESTS: 'yes' },
  },
  {
    ...browser(
      'long',
      'long',
      'every state and every situation in Chromium, bad networks, the dev server, soak',
    ),
    isLong: true,
  },
  {
    ...browser('below-path', 'below-path', 'the journeys of an app that is served below a path'),
    isLong: true,
  },
  {
    name: 'packed',
    does: 'the sandbox as npm packs it, in apps outside of this repository',
    isLong: true,
    command: ['vitest', 'run', '--config', 'vitest.packed.config.ts'],
    prepare: needsBrowser,
  },
  otherNode(22),
  otherNode(24),
];

/** @param filter of the names of test files */
function vitest(name: string, does: string, ...filter: readonly string[]): Part {
  const report = `node_modules/.cache/tests/${name}.json`;
  return {
    name,
    does,
    command: [
      'vitest',
      'run',
      ...filter,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    prepare() {
      // What an earlier run has left says nothing of this one.
      rmSync(join(ROOT, report), { force: true });
      return 'ready';
    },
    repeat: () => failedTestFiles(join(ROOT, report)),
  };
}

function browser(name: string, project: string, does: string): Part {
  return {
    name,
    does,
    command: ['playwright', 'test', `--project=${project}`],
    prepare: needsBrowser,
    repeat: () => `npx playwright test --project=${project} --last-failed`,
  };
}

/** Another version of Node, from the npm package of that name. */
function otherNode(version: number): Part {
  return {
    name: `node-${version}`,
    does: `unit and contract tests on Node ${version}`,
    isLong: true,
    // npm puts it first on the path, so that what the tests start runs on it too.
    command: [
      'npm',
      'exec',
      '--yes',
      `--package=node@${version}`,
      '--',
      'vitest',
      'run',
      '--project',
      'unit',
      '--project',
      'contract*',
    ],
  };
}

async function needsBrowser(): Promise<Machine> {
  // Playwright takes a while to load.
  const { ensureBrowser } = await import('../ensure-browser.ts');
  const problem = ensureBrowser();
  return problem === undefined ? 'ready' : { missing: problem };
}

function needsNginx(): Machine {
  const found = findNginx();
  if (!('missing' in found)) return 'ready';
  const why = `${found.missing}. On Debian: apt-get install nginx-light libnginx-mod-http-brotli-static`;
  // Whoever works on the app need not have nginx; whoever deploys a change of it must.
  return process.env.REQUIRE_NGINX === '1' ? { missing: why } : { leftOut: why };
}

/** @returns undefined where vitest ended before it could write its report */
function failedTestFiles(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  const report: { testResults: { name: string; status: string }[] } = JSON.parse(readFileSync(file, 'utf8'));
  const files = report.testResults
    .filter(({ status }) => status !== 'passed')
    .map(({ name }) => relative(ROOT, name).split(sep).join('/'));
  return files.length > 0 ? `npx vitest run ${files.join(' ')}` : undefined;
}
