import { resolve } from 'node:path';
import { describeMfa } from '../../src/login/describe-mfa.ts';
import { explainMfa } from '../../src/login/explain-mfa.ts';
import type { MfaOptions } from '../../src/login/mfa-types.ts';
import { checkLogin } from '../../src/login/rules/check-login.ts';
import type { Finding } from '../../src/login/rules/finding.ts';
import { parseOptions } from '../parse-options.ts';
import { loadLogin } from './load-login.ts';
import { readMfaOptions } from './mfa-options.ts';
import { BREAKGLASS_MEMBERS, MEMBERS, ORGANIZATIONS } from './mfa-states.ts';
import { mfaTable } from './mfa-table.ts';
import { formatReport } from './report.ts';
import { describeSessionLife } from './session-life.ts';
import { surprises } from './surprises.ts';

const USAGE = `npm run check -- [--config src/login.config.ts] [--json]

Says what is wrong or odd in the login config, what members will see of the second
factor, and how long they stay signed in.
  --config  the file to check. Default: src/login.config.ts.
  --json    for programs: problems, warnings, surprises, how long sessions last, and a table of every organization and member.

Exits with 1 where there are problems.
`;

/** What was said, and the exit code. */
interface CheckResult {
  output: string;
  exitCode: number;
}

/** `npm run check`. @throws Error for arguments that are wrong */
export async function runCheck(args: readonly string[], look: { coloured: boolean }): Promise<CheckResult> {
  const given = parseOptions('check', args, {
    config: { type: 'string', default: 'src/login.config.ts' },
    json: { type: 'boolean' },
  });
  if (!given) return { output: USAGE, exitCode: 0 };
  const { values } = given;
  const { findings, options, sessionLife } = await checkFile(resolve(values.config));
  const report = { file: values.config, ...findings, sessionLife };
  return {
    output: values.json ? toJson(report, options) : toText(report, options, look),
    exitCode: report.problems.length > 0 ? 1 : 0,
  };
}

async function checkFile(file: string) {
  const loaded = await loadLogin(file);
  if ('problem' in loaded) return { findings: { problems: [loaded.problem], warnings: [] } };
  const { login } = loaded;
  return {
    findings: checkLogin(login),
    options: readMfaOptions(login),
    sessionLife: describeSessionLife(login),
  };
}

interface Findings {
  file: string;
  problems: readonly Finding[];
  warnings: readonly Finding[];
  sessionLife: string | undefined;
}

function toText(findings: Findings, options: MfaOptions | undefined, look: { coloured: boolean }): string {
  if (!options) return formatReport(findings, look);
  const explanation = { sections: mfaTable(options), surprises: surprises(options) };
  return formatReport({ ...findings, explanation }, look);
}

/** For programs nothing is put together: each organization with each member. */
function toJson(findings: Findings, options: MfaOptions | undefined): string {
  const explanation = options && { surprises: surprises(options), table: fullTable(options) };
  return `${JSON.stringify({ ...findings, ...explanation }, null, 2)}\n`;
}

function fullTable(options: MfaOptions) {
  return ORGANIZATIONS.flatMap((organization) =>
    [...MEMBERS, ...BREAKGLASS_MEMBERS].map((member) => {
      const outcome = explainMfa(options, organization, member);
      return { organization, member, outcome, sentence: describeMfa(outcome) };
    }),
  );
}
