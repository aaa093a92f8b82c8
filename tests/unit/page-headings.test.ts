import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const OF_THEIR_OWN = [
  // On the login the widget's field takes the focus.
  'src/login/login-layout.tsx',
  'src/ui/page-heading.tsx',
];

test('the heading of every page is a `PageHeading`, which takes the focus on navigation', () => {
  const components = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.tsx'))
    .map((path) => join('src', path));
  const others = components.filter((path) => readFileSync(path, 'utf8').includes('<h1'));
  expect(others.toSorted()).toEqual(OF_THEIR_OWN);
});
