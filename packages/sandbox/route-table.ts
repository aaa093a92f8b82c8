import { readFile, writeFile } from 'node:fs/promises';
import { goesOn } from '../../scripts/plain-command.ts';
import { coverage, everywhere, notCovered } from './src/coverage/coverage.ts';
import type { Entry } from './src/coverage/entry.ts';

const BEGIN =
  '<!-- routes: npm run docs:routes writes what follows, from packages/sandbox/src/coverage/coverage.ts -->';
const END = '<!-- /routes -->';

export const readme = new URL('./README.md', import.meta.url);

/** The README with the table of routes as it should be. @throws where a marker is missing */
export function withRouteTable(markdown: string): string {
  const begin = markdown.indexOf(BEGIN);
  const end = markdown.indexOf(END);
  if (begin < 0 || end < begin)
    throw new Error(`packages/sandbox/README.md lacks the markers ${BEGIN} and ${END}.`);
  return `${markdown.slice(0, begin + BEGIN.length)}\n\n${routeTable()}\n\n${markdown.slice(end)}`;
}

function routeTable(): string {
  const rows = coverage.flatMap(({ name, entries }) => [
    [`**${name}**`, '', '', ''],
    ...entries.map((entry) => [
      `\`${entry.route}\``,
      mark(entry, '/sdk/v1'),
      mark(entry, '/v1'),
      differences(entry),
    ]),
  ]);
  const outside = notCovered.map(
    ({ what, paths }) => `- ${what}: ${paths.map((path) => `\`${path}\``).join(', ')}`,
  );
  return [
    ...markdownTable(['route', 'browser: `/sdk/v1`', 'backend: `/v1`', 'what differs'], rows),
    '',
    'In every call:',
    '',
    ...everywhere.map((note) => `- ${note}`),
    '',
    'Nothing of these:',
    '',
    ...outside,
  ].join('\n');
}

function differences({ note = '', ignores = [] }: Entry): string {
  const forgotten = ignores.map((name) => `\`${name}\``).join(', ');
  return [note, ...(forgotten ? [`forgets ${forgotten}`] : [])].filter(Boolean).join('; ');
}

function mark({ prefixes, status }: Entry, prefix: '/sdk/v1' | '/v1'): string {
  if (!prefixes.includes(prefix)) return '';
  return { implemented: 'yes', partial: 'partly', 'not implemented': 'no' }[status];
}

function markdownTable(head: string[], rows: string[][]): string[] {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (cells: string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
}

if (
  process.argv[1] === import.meta.filename &&
  goesOn('docs:routes', "writes the table of the sandbox's routes into packages/sandbox/README.md")
)
  await writeFile(readme, withRouteTable(await readFile(readme, 'utf8')));
