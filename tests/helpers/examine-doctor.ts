import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { runDoctor } from '../../scripts/doctor/run-doctor.ts';
import { PLAIN } from './check-config.ts';
import { loginConfig } from './login-config.ts';

/** A config's file that differs from a plain one by these options, for as long as the test runs. */
export async function configFile(name: string, options: object): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'doctor-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, `${name}.ts`);
  await writeFile(file, `export default ${JSON.stringify({ config: { ...PLAIN, ...options } })};\n`);
  return file;
}

/**
 * @param args without `--config`, the config is that of the tests
 * @param base the path that Vite's configuration names
 */
export async function doctor(args: string[], variables: Record<string, string> = {}, base = '/') {
  const ofTests = args.includes('--config')
    ? []
    : ['--config', await configFile('login', loginConfig.config)];
  return runDoctor(
    [...args, ...ofTests],
    () => variables,
    async () => base,
    { coloured: false },
  );
}

/** The lines as `status check: what was found`, and what else programs are told. */
export async function examine(args: string[], variables: Record<string, string> = {}) {
  const { output, exitCode } = await doctor([...args, '--json'], variables);
  const report = JSON.parse(output);
  const lines: string[] = report.diagnoses.map(
    ({ status, check, found }: Record<string, string>) => `${status} ${check}: ${found}`,
  );
  return { report, lines: lines.join('\n'), exitCode, output };
}
