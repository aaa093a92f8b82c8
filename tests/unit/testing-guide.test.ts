import { mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { packageFolder } from '../../src/login/rules/package-folder.ts';
import { compile } from '../helpers/compile.ts';
import { codeBlocks } from '../helpers/markdown.ts';

/** What no example may be taken for, to see that the compiler looks. */
const WRONG = `import { renderApp } from '../helpers/render-app.tsx';

renderApp({ route: '/login' });
`;

/** What the compiler says of files that stand in a folder of `tests/`, by their names. */
async function compiledAsTests(files: Record<string, string>): Promise<string> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'guide-')));
  const folder = join(root, 'tests/examples');
  await mkdir(folder, { recursive: true });
  await symlink(dirname(packageFolder('vitest')), join(root, 'node_modules'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const config = {
    extends: resolve('tests/tsconfig.json'),
    // What they import of this project is found as if they stood in it.
    compilerOptions: { rootDirs: [root, resolve('.')], tsBuildInfoFile: join(root, 'tsbuildinfo') },
    include: ['tests/examples'],
  };
  await writeFile(join(root, 'tsconfig.json'), JSON.stringify(config));
  const said = await compile(root);
  await rm(root, { recursive: true });
  return said;
}

test('the examples of docs/testing.md are tests that compile', async () => {
  const guide = await readFile('docs/testing.md', 'utf8');
  const examples = ['ts', 'tsx'].flatMap((language) =>
    codeBlocks(guide, language).map((code, index) => [`${language}-${index + 1}.${language}`, code]),
  );
  expect(examples).toHaveLength(5);
  const said = await compiledAsTests({ ...Object.fromEntries(examples), 'wrong.ts': WRONG });
  const errors = said.split('\n').filter((line) => /^\S/.test(line));
  expect(errors).toEqual([
    expect.stringMatching(/wrong\.ts\(3,13\): error TS2353: .*'route' does not exist/),
  ]);
});
