import { resolve } from 'node:path';
import { describeMfa } from '../../src/login/config/describe-mfa.ts';
import { explainMfa } from '../../src/login/config/explain-mfa.ts';
import type { LoginConfig } from '../../src/login/config/login-options.ts';
import type { MfaOptions } from '../../src/login/config/mfa-types.ts';
import { type CheckedLogin, checkLogin } from '../../src/login/rules/check-login.ts';
import type { Finding } from '../../src/login/rules/finding.ts';
import { parseOptions } from '../parse-options.ts';
import { describeLogin, type LoginDescription } from './describe-login.ts';
import { loadLogin } from './load-login.ts';
import { readMfaOptions } from './mfa-options.ts';
import { BREAKGLASS_MEMBERS, MEMBERS, ORGANIZATIONS } from './mfa-states.ts';
import { mfaTable } from './mfa-table.ts';
import { formatReport } from './report.ts';
import { describeSessionLife } from './session-life.ts';
import { surprises } from './surprises.ts';

const USAGE = `npm run check -- [--config src/login.config.ts] [--json]

Says what is wrong or odd in the login config, what members will see of the first and of
the second factor, how long they stay signed in, and in which words and looks.
  --config  the file to check. Default: src/login.config.ts.
  --json    for programs: problems, warnings, the same descriptions, and a table of every organization and member.

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
  const { findings, options, ...described } = await checkFile(resolve(values.config));
  const report = { file: values.config, ...findings, ...described };
  return {
    output: values.json ? toJson(report, options) : toText(report, options, look),
    exitCode: report.problems.length > 0 ? 1 : 0,
  };
}

async function checkFile(file: string): Promise<Checked> {
  const loaded = await loadLogin(file);
  if ('problem' in loaded) return { findings: { problems: [loaded.problem], warnings: [] } };
  const { login } = loaded;
  const findings = checkLogin(login);
  return {
    findings,
    options: readMfaOptions(login),
    // Here the rules' word is taken for the type: they found nothing wrong with it.
    ...(findings.problems.length === 0 && { description: describeLogin(login as LoginConfig) }),
    sessionLife: describeSessionLife(login),
  };
}

interface Checked {
  findings: CheckedLogin;
  options?: MfaOptions | undefined;
  description?: LoginDescription;
  sessionLife?: string | undefined;
}

interface Findings {
  file: string;
  problems: readonly Finding[];
  warnings: readonly Finding[];
  description?: LoginDescription | undefined;
  sessionLife?: string | undefined;
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
