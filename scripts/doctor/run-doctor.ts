import type { Variables } from '../read-variables.ts';
import { describePlace } from '../stytch/place.ts';
import { examineBackend } from './backend.ts';
import { countOf, notOk } from './diagnosis.ts';
import { frontendDiagnoses } from './frontend.ts';
import { findKeys } from './keys.ts';
import { readLogin } from './login-diagnoses.ts';
import { type DoctorRequest, parseArguments } from './parse-arguments.ts';
import { redirectDiagnoses } from './redirect-diagnoses.ts';
import { redirectUrls } from './redirect-urls.ts';
import { formatReport } from './report.ts';

const USAGE = `npm run doctor -- [--origin https://app.example.com] [--base /app/] [--sandbox http://localhost:5173] [--config file] [--mode live] [--json]

Says whether environment, Stytch project and login config fit together. It changes nothing.
  --origin   where the app is, or will be. Default: http://localhost:5173.
  --base     the path that it is served below. Default: that of vite.config.ts.
  --sandbox  looks at a running sandbox in place of the Stytch project.
  --config   the login config. Default: src/login.config.ts.
  --mode     of Vite, whose .env files count. Default: production.
  --json     for programs: the same, with every organization.

Looks at VITE_STYTCH_PUBLIC_TOKEN, VITE_STYTCH_CUSTOM_DOMAIN, STYTCH_PROJECT_ID and STYTCH_SECRET, of the environment or
.env.local. Exits with 1 where there are problems.
`;

/** What was said, and the exit code. */
interface DoctorResult {
  output: string;
  exitCode: number;
}

/**
 * `npm run doctor`.
 * @param readVariables by Vite's mode
 * @param readBase by Vite's mode: where `--base` does not say it
 * @throws Error for arguments that are wrong
 */
export async function runDoctor(
  args: readonly string[],
  readVariables: (mode: string) => Variables,
  readBase: (mode: string) => Promise<string>,
  look: { coloured: boolean },
): Promise<DoctorResult> {
  const request = parseArguments(args);
  if (!request) return { output: USAGE, exitCode: 0 };
  const base = request.base ?? (await readBase(request.mode));
  const app = request.origin + base.replace(/\/$/, '');
  const report = await examineAll(request, app, readVariables(request.mode));
  const { place, ...findings } = report;
  const title = place ? `The app at ${app}, with ${place}` : `The app at ${app}`;
  const problems = countOf('problem', report.diagnoses);
  const warnings = countOf('warning', report.diagnoses);
  const json = { origin: request.origin, base, place, problems, warnings, ...findings };
  return {
    output: request.json ? `${JSON.stringify(json, null, 2)}\n` : formatReport(title, report.diagnoses, look),
    exitCode: problems > 0 ? 1 : 0,
  };
}

async function examineAll({ config, sandbox, origin }: DoctorRequest, app: string, variables: Variables) {
  const keys = findKeys(variables, sandbox, origin);
  const { login, diagnoses } = await readLogin(config);
  const [frontend, backend] = await Promise.all([
    frontendDiagnoses(keys.page, login),
    examineBackend(keys.place, keys.page, login),
  ]);
  const urls = login ? redirectUrls(login, app) : [];
  return {
    place: keys.place ? describePlace(keys.place) : undefined,
    diagnoses: [
      ...diagnoses,
      ...keys.diagnoses,
      ...frontend,
      ...backend.diagnoses,
      ...(login ? redirectDiagnoses(urls, origin) : [noUrls]),
    ],
    redirectUrls: urls,
    organizations: backend.organizations,
  };
}

const noUrls = notOk(
  'skipped',
  'Redirect URLs',
  'Which are needed is not known: the login config has problems.',
  'Correct that first.',
);
