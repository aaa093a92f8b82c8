/** What `budgets.json` holds, and what a build comes to. */
export interface Budgets {
  /** Bytes of scripts and stylesheets under gzip, by page: at most, or found. */
  readonly pages: Readonly<Record<string, number>>;
  /** Bytes before minification, by module of ours or by package. */
  readonly modules: Readonly<Record<string, number>>;
}

const MOST_NAMED = 10;

/** Says which pages are over their budgets, and what grew since those were set, most first; nothing where all fit. */
export function budgetProblems(budgets: Budgets, found: Budgets): string[] {
  const over = Object.entries(found.pages).flatMap(([page, bytes]) => {
    const budget = budgets.pages[page];
    if (budget === undefined) return [`The page \`${page}\` has no budget.`];
    return bytes > budget
      ? [`The page \`${page}\` is ${bytes} bytes under gzip; its budget is ${budget}.`]
      : [];
  });
  if (over.length === 0) return [];
  return [...over, grown(budgets.modules, found.modules), REMEDY];
}

const REMEDY =
  'Load what not every visit needs with `import()`, or set the budgets to what is now: `npm run budgets`, and commit `budgets.json`.';

function grown(before: Budgets['modules'], now: Budgets['modules']): string {
  const growth = Object.entries(now)
    .map(([name, bytes]) => ({ name, more: bytes - (before[name] ?? 0), isNew: !(name in before) }))
    .filter(({ more }) => more > 0)
    .sort((one, other) => other.more - one.more);
  const lines = growth
    .slice(0, MOST_NAMED)
    .map(({ name, more, isNew }) => `- ${name}: ${more} bytes more${isNew ? ' (new)' : ''}`);
  return ['Since the budgets were set these grew, before minification:', ...lines].join('\n');
}
