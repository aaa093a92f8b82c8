import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { anchors, linkTargets } from '../helpers/markdown.ts';

const pages = [
  'README.md',
  'packages/sandbox/README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
];

/** Whether what a page links to is in this repository, down to the heading. */
function isThere(page: string, target: string): boolean {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? page : join(dirname(page), path);
  if (!existsSync(file)) return false;
  return anchor === undefined || anchors(readFileSync(file, 'utf8')).includes(anchor);
}

const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));

describe('the documentation', () => {
  test.each(pages)('names only commands that there are: %s', (page) => {
    const commands = [...readFileSync(page, 'utf8').matchAll(/\bnpm run ([\w:-]+)/g)].map(
      ([, name = '']) => name,
    );
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('says of each command what it does', () => {
    const page = readFileSync('docs/commands.md', 'utf8');
    const listed = [...page.matchAll(/^\| `npm (?:run )?([\w:-]+)/gm)].map(([, name = '']) => name);
    expect(listed.toSorted()).toEqual(Object.keys(scripts).toSorted());
  });
});

test("the checklist of docs/deploy.md names the doctor's own lines", () => {
  const doctor = readdirSync('scripts/doctor').map((file) =>
    readFileSync(join('scripts/doctor', file), 'utf8'),
  );
  const [, checklist = ''] = readFileSync('docs/deploy.md', 'utf8').split('## At Stytch');
  const rows = [...checklist.matchAll(/^\|.*\| ([^|]+?) +\|$/gm)].slice(2).map(([, lines = '']) => lines);
  const names = rows.flatMap((lines) => lines.replace(' (to look up)', '').split(', '));
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !doctor.join('\n').includes(`'${name}'`))).toEqual([]);
});

describe('links and images of the documentation', () => {
  test.each(pages)('lead somewhere: %s', (page) => {
    const own = linkTargets(readFileSync(page, 'utf8')).filter((target) => !/^[a-z]+:/.test(target));
    expect(own.filter((target) => !isThere(page, target))).toEqual([]);
  });

  test('are found, and missed where they lead nowhere', () => {
    const page = '[a](docs/testing.md) ![b](docs/no.png) [c](docs/testing.md#no-such-heading) `[d](e.md)`';
    const targets = linkTargets(page);
    expect(targets).toEqual(['docs/testing.md', 'docs/no.png', 'docs/testing.md#no-such-heading']);
    expect(targets.map((target) => isThere('README.md', target))).toEqual([true, false, false]);
  });
});
