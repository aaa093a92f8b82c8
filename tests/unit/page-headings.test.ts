import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const OF_THEIR_OWN = [
  'src/ui/page/page-heading.tsx',
  // On the login the widget's field takes the focus.
  'src/login/login-layout.tsx',
];

test('the heading of every page is a `PageHeading`, which takes the focus on navigation', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((path) => `src/${path}`);
  const others = files.filter((path) => path.endsWith('.tsx') && readFileSync(path, 'utf8').includes('<h1'));
  expect(others.sort()).toEqual(OF_THEIR_OWN.sort());
});
