import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ensureBrowser } from '../../scripts/ensure-browser.ts';
import { findBrowser } from '../../scripts/find-browser.ts';
import { duration, type Outcome, summary } from '../../scripts/test/outcome.ts';
import { parts } from '../../scripts/test/parts.ts';

afterEach(() => vi.unstubAllEnvs());

const npmTest = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/run-tests.ts', ...args], { encoding: 'utf8' });

describe('the end of a test run', () => {
  const passed: Outcome = { name: 'lint', seconds: 7.6, status: 'passed' };
  const told = (...outcomes: Outcome[]) => stripVTControlCharacters(summary(outcomes));

  test('names each part with its time', () => {
    expect(told(passed, { name: 'vitest', seconds: 125, status: 'passed' })).toBe(
      '✓ lint    8 s\n✓ vitest  2 min 5 s\n\nAll passed in 2 min 13 s.',
    );
  });

  test('says why a part was left out, which is no failure', () => {
    const why = 'nginx is not installed';
    expect(told(passed, { name: 'nginx', seconds: 0, status: 'left out', why })).toContain(
      '– nginx  not run  nginx is not installed\n\nAll passed',
    );
  });

  test('gives for each failure the one command that repeats it', () => {
    const text = told(
      passed,
      { name: 'types', seconds: 3, status: 'failed' },
      { name: 'browser', seconds: 60, status: 'failed', repeat: 'npx playwright test --last-failed' },
    );
    expect(text).toContain('Failed: types, browser, after 1 min 11 s.');
    expect(text).toMatch(/\n {2}npm test -- types\n {2}npx playwright test --last-failed$/);
  });

  test('tells times as people do', () => {
    expect([0.2, 59.4, 60, 3725].map(duration)).toEqual(['0 s', '59 s', '1 min 0 s', '62 min 5 s']);
  });
});

describe('npm test', () => {
  test('lists its parts where help is asked for, the browser last of those that every change runs', () => {
    const { status, stdout } = npmTest('--help');
    expect(status).toBe(0);
    for (const { name, does } of parts) expect(stdout).toMatch(new RegExp(`${name} +${does}`));
    expect(parts.filter(({ isLong }) => !isLong).at(-1)?.name).toBe('browser');
  });

  test('names the part that was meant where it knows none of that name', () => {
    const { status, stderr } = npmTest('brower');
    expect(status).toBe(1);
    expect(stderr).toContain('The tests have no part `brower`. Did you mean `browser`?');
  });
});

describe('the browser of the tests', () => {
  const onPath =
    (...names: string[]) =>
    (path: string) =>
      names.some((name) => path.endsWith(join('/', name)));

  test('is a headless shell where there is one, else a whole browser', () => {
    vi.stubEnv('CHROMIUM_PATH', '');
    vi.stubEnv('PATH', '/usr/bin');
    const both = onPath('usr/bin/chromium', 'usr/bin/chromium-headless-shell');
    expect(findBrowser(both)).toEqual({ executablePath: join('/usr/bin/chromium-headless-shell') });
    expect(findBrowser(onPath('usr/bin/chromium'))).toEqual({ executablePath: join('/usr/bin/chromium') });
    expect(findBrowser((path) => path.includes('chromium_headless_shell-'))).toEqual({});
    expect(findBrowser(() => false)).toBeUndefined();
  });

  test('is downloaded where there is none, and where that fails the ways to get one are named', () => {
    vi.stubEnv('CHROMIUM_PATH', '');
    const downloads: string[] = [];
    const problem = ensureBrowser(
      () => undefined,
      () => downloads.push('asked for'),
    );
    expect(downloads).toEqual(['asked for']);
    for (const way of ['npx playwright install', 'apt-get install', 'dnf', 'brew', 'winget', 'CHROMIUM_PATH'])
      expect(problem).toContain(way);
  });

  test('that `CHROMIUM_PATH` names must be there', () => {
    vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
    expect(ensureBrowser()).toContain('`CHROMIUM_PATH` is /nowhere/chromium, and there is no such file.');
  });
});
