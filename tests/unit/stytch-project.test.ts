import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../helpers/compile.ts';
import { copyProject } from '../helpers/project-copy.ts';

test('with HttpOnly cookies the app compiles, and code that reads a token does not', async () => {
  const { folder, remove } = await copyProject();
  const file = join(folder, 'src/stytch-project.ts');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('httpOnlyCookies: false', 'httpOnlyCookies: true'));
  await writeFile(
    join(folder, 'src/reads-a-token.ts'),
    "import type { StytchB2BClient } from '@stytch/react/b2b';\n" +
      'export const token = ({ session }: StytchB2BClient) => session.getTokens().session_token;\n',
  );
  const errors = (await compile(join(folder, 'src'))).trim().split('\n');
  await remove();
  expect(errors).toEqual([
    expect.stringMatching(/reads-a-token\.ts.*'session_token' does not exist on type 'never'/),
  ]);
});
