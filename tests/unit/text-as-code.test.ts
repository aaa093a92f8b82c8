import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { packageFolder } from '../../src/login/rules/package-folder.ts';

const REFUSED = [
  'element.innerHTML = text;',
  'element.outerHTML += text;',
  "element.insertAdjacentHTML('beforeend', text);",
  'frame.srcdoc = text;',
  'range.createContextualFragment(text);',
  "parser.parseFromString(text, 'text/html');",
  'document.write(text);',
  "new Function('a', text);",
  'Function(text);',
  'eval(text);',
  'globalThis.eval(text);',
  '<div dangerouslySetInnerHTML={{ __html: text }} />;',
];

const ALLOWED = ['element.textContent = text;', 'element.append(text);', '<div>{text}</div>;'];

const folder = mkdtempSync(join(tmpdir(), 'lint-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the linter refuses to make HTML or code of text, wherever that stands', () => {
  // With the packages, which switch on the rules for React.
  for (const part of ['biome.json', 'package.json', 'scripts/no-text-as-code.grit'])
    cpSync(part, join(folder, part));
  writeFileSync(join(folder, 'a.tsx'), [...REFUSED, ...ALLOWED].join('\n'));
  const biome = join(packageFolder('@biomejs/biome'), 'bin/biome');
  const options = ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none'];
  const { stdout } = spawnSync(process.execPath, [biome, ...options], { cwd: folder, encoding: 'utf8' });
  const report: { diagnostics: { category: string; location: { start: { line: number } } }[] } =
    JSON.parse(stdout);
  const lines = report.diagnostics
    .filter(({ category }) => category === 'plugin' || category.startsWith('lint/security/'))
    .map(({ location }) => location.start.line);
  expect([...new Set(lines)].sort((a, b) => a - b)).toEqual(REFUSED.map((_, index) => index + 1));
});
