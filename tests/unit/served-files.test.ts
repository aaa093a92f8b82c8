import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { packageFolder } from '../../src/login/rules/package-folder.ts';

test('the linter leaves files alone that are served as they are, such as a logo without a title', () => {
  const folder = mkdtempSync(join(tmpdir(), 'served-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const part of ['biome.json', 'package.json', 'scripts/no-text-as-code.grit'])
    cpSync(part, join(folder, part));
  mkdirSync(join(folder, 'public/brand'), { recursive: true });
  const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>';
  for (const name of ['logo.svg', 'brand/logo.svg']) writeFileSync(join(folder, 'public', name), logo);
  writeFileSync(join(folder, 'a.ts'), 'export const a = 1;\n');
  const biome = join(packageFolder('@biomejs/biome'), 'bin/biome');
  const options = ['check', '--error-on-warnings', '--vcs-enabled=false'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [biome, ...options], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(stdout + stderr).not.toContain('logo.svg');
  expect(status).toBe(0);
});
