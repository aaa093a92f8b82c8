import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const COMMANDS = {
  budgets: 'build/budgets.ts',
  'docs:routes': 'packages/sandbox/route-table.ts',
  'bench:sandbox': 'bench/bench-sandbox.ts',
};

const run = (script: string, ...args: string[]) =>
  new Promise<{ exitCode: unknown; stdout: string; stderr: string }>((done) => {
    execFile(process.execPath, ['--import', 'tsx', script, ...args], (error, stdout, stderr) =>
      done({ exitCode: error ? error.code : 0, stdout, stderr }),
    );
  });

const written = () =>
  ['budgets.json', 'packages/sandbox/README.md'].map((file) => readFileSync(file, 'utf8'));

test.each(Object.entries(COMMANDS))(
  'npm run %s takes no options: it says what it does, and does nothing',
  async (name, script) => {
    const before = written();
    const [asked, refused] = await Promise.all([run(script, '--help'), run(script, 'cost')]);

    expect(asked).toMatchObject({ exitCode: 0, stderr: '' });
    expect(asked.stdout).toMatch(new RegExp(`^\`npm run ${name}\` .+\\. It takes no options\\.\n$`));
    expect(refused).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: `\`cost\` is no option.\n${asked.stdout}`,
    });
    expect(written()).toEqual(before);
  },
);
