import { publicTokenProblem } from '../../src/env/public-token.ts';
import { bundledSecretProblems } from '../environment-problems.ts';
import type { Variables } from '../read-variables.ts';
import { type Environment, readCredentials } from '../stytch/credentials.ts';
import { type Diagnosis, notOk, ok } from './diagnosis.ts';
import { isLocal } from './is-local.ts';

const TOKEN = 'Public token';
const CREDENTIALS = 'Credentials';

/** The public token's shape, and whether its environment suits the origin. */
export function tokenDiagnosis(token: string | undefined, origin: string): Diagnosis {
  const problem = publicTokenProblem(token);
  if (problem) {
    const remedy =
      'Set `VITE_STYTCH_PUBLIC_TOKEN` to the public token of your Stytch project (dashboard: API keys); without one `npm run build` refuses. To look at the sandbox of `npm start`, add `--sandbox http://localhost:5173`.';
    return notOk('problem', TOKEN, problem, remedy);
  }
  const environment = environmentOf(token);
  const found = `It is one of the ${environment} environment.`;
  if (environment === 'test' && !isLocal(origin))
    return notOk(
      'warning',
      TOKEN,
      `${found} ${origin} is no address of this machine.`,
      'Take the token of the live environment where real members sign in.',
    );
  if (environment === 'live' && isLocal(origin))
    return notOk(
      'warning',
      TOKEN,
      `${found} ${origin} is an address of this machine.`,
      'Say where the app will be, with `--origin https://app.example.com`.',
    );
  return ok(TOKEN, found);
}

/** Project id and secret: their shapes, and whether they are of the token's environment. */
export function credentialsDiagnoses(variables: Variables): Diagnosis[] {
  const read = readCredentials(variables);
  if (!read)
    return [
      notOk(
        'skipped',
        CREDENTIALS,
        '`STYTCH_PROJECT_ID` and `STYTCH_SECRET` are not set: project and organizations are not checked.',
        'Copy them from the Stytch dashboard (API keys) into `.env.local`.',
      ),
    ];
  if ('problems' in read)
    return read.problems.map((problem) => ({ check: CREDENTIALS, status: 'problem', found: problem }));
  const { environment } = read.credentials;
  const token = variables.VITE_STYTCH_PUBLIC_TOKEN;
  if (publicTokenProblem(token) === undefined && environmentOf(token) !== environment)
    return [
      notOk(
        'problem',
        CREDENTIALS,
        `They are of the ${environment} environment, and the public token is of the ${environmentOf(token)} one: what is set with them has no effect on the app.`,
        'Copy all three from the same environment in the Stytch dashboard (API keys).',
      ),
    ];
  return [ok(CREDENTIALS, `Project ID and secret are of the ${environment} environment.`)];
}

/** No secret may stand in a variable that a build makes public. */
export function secretDiagnoses(variables: Variables): Diagnosis[] {
  const check = 'Secrets';
  const isPublic = (entry: [string, string | undefined]): entry is [string, string] =>
    entry[0].startsWith('VITE_') && entry[1] !== undefined;
  const bundled = Object.fromEntries(Object.entries(variables).filter(isPublic));
  const problems = bundledSecretProblems(bundled, variables.STYTCH_SECRET);
  if (problems.length === 0) return [ok(check, 'No `VITE_` variable holds a Stytch secret.')];
  return problems.map((found) => ({ check, status: 'problem', found }));
}

export function environmentOf(token = ''): Environment {
  return token.startsWith('public-token-live-') ? 'live' : 'test';
}
