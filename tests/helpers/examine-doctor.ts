import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { runDoctor } from '../../scripts/doctor/run-doctor.ts';
import { PLAIN } from './check-config.ts';

/** A config's file that differs from a plain one by these options, for as long as the test runs. */
export async function configFile(name: string, options: object): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'doctor-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, `${name}.ts`);
  await writeFile(file, `export default ${JSON.stringify({ config: { ...PLAIN, ...options } })};\n`);
  return file;
}

export const doctor = (args: string[], variables: Record<string, string> = {}) =>
  runDoctor(
    args,
    () => variables,
    async () => '/',
    { coloured: false },
  );

/** The lines as `status check: what was found`, and what else programs are told. */
export async function examine(args: string[], variables: Record<string, string> = {}) {
  const { output, exitCode } = await doctor([...args, '--json'], variables);
  const report = JSON.parse(output);
  const lines: string[] = report.diagnoses.map(
    ({ status, check, found }: Record<string, string>) => `${status} ${check}: ${found}`,
  );
  return { report, lines: lines.join('\n'), exitCode, output };
}
