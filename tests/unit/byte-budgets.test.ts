import { expect, test } from 'vitest';
import { budgetProblems } from '../../build/byte-budgets.ts';

const budgets = { pages: { login: 1000, dashboard: 500 }, modules: { 'src/a.ts': 100, react: 300 } };

test('pages within their budgets have no problem, though modules grew', () => {
  const found = { pages: { login: 1000, dashboard: 499 }, modules: { 'src/a.ts': 200, react: 300 } };
  expect(budgetProblems(budgets, found)).toEqual([]);
});

test('a page over its budget names what grew, most first, and what is new; and what to do', () => {
  const found = {
    pages: { login: 1400, dashboard: 500 },
    modules: { 'src/a.ts': 110, 'src/new.ts': 350, react: 250 },
  };
  expect(budgetProblems(budgets, found).join('\n')).toBe(
    [
      'The page `login` is 1400 bytes under gzip; its budget is 1000.',
      'Since the budgets were set these grew, before minification:',
      '- src/new.ts: 350 bytes more (new)',
      '- src/a.ts: 10 bytes more',
      'Load what not every visit needs with `import()`, or set the budgets to what is now: `npm run budgets`, and commit `budgets.json`.',
    ].join('\n'),
  );
});

test('a page that has no budget is refused', () => {
  const found = { pages: { reports: 1 }, modules: {} };
  expect(budgetProblems(budgets, found)).toContain('The page `reports` has no budget.');
});
