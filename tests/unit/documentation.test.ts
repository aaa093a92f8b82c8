import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { anchors, linkTargets } from '../helpers/markdown.ts';

const pages = [
  'README.md',
  'sandbox/README.md',
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
