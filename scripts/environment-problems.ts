import { CUSTOM_DOMAIN_REMEDY, customDomainProblem } from '../src/env/custom-domain.ts';
import { publicTokenProblem } from '../src/env/public-token.ts';
import { holdsSecret } from '../src/env/secrets.ts';
import type { stytchProject } from '../src/stytch-project.ts';

/** Vite's modes that say which of Stytch's environments a build is for. In any other, a build may be for either. */
const ENVIRONMENT_OF_MODE: Readonly<Record<string, 'test' | 'live'>> = { test: 'test', live: 'live' };

interface BuildOptions {
  /** Of Vite: `npm run build -- --mode live`. Default: `production`. */
  mode?: string;
  project?: { readonly [Setting in keyof typeof stytchProject]: boolean };
}

/**
 * What keeps a production build from being right, each problem a sentence: no valid public token, or one of another
 * environment than the build is for; a custom domain that is none; or a secret in a variable that Vite would write into
 * the bundle for everyone to read.
 * @param variables every `VITE_*` variable of the build's environment
 */
export function environmentProblems(
  variables: Record<string, string>,
  { mode = 'production', project = { httpOnlyCookies: false } }: BuildOptions = {},
): string[] {
  return [
    ...tokenProblems(variables.VITE_STYTCH_PUBLIC_TOKEN, mode),
    ...customDomainProblems(variables.VITE_STYTCH_CUSTOM_DOMAIN),
    ...(project.httpOnlyCookies ? httpOnlyProblems(variables) : []),
    ...bundledSecretProblems(variables),
  ];
}

function tokenProblems(token: string | undefined, mode: string): string[] {
  const problem = publicTokenProblem(token);
  if (problem)
    return [
      `VITE_STYTCH_PUBLIC_TOKEN: ${problem} Set it to the public token of your Stytch project, in .env.local or in the environment. \`npm run build:sandbox\` builds without one.`,
    ];
  const wanted = ENVIRONMENT_OF_MODE[mode];
  if (!wanted || isOf(wanted, token)) return [];
  return [
    `VITE_STYTCH_PUBLIC_TOKEN: It is not of Stytch's ${wanted} environment, which a build with \`--mode ${mode}\` is for. Set the one of that environment in .env.${mode} or .env.${mode}.local, which count before .env.local; or leave \`--mode\` out.`,
  ];
}

function customDomainProblems(domain = ''): string[] {
  const problem = domain === '' ? undefined : customDomainProblem(domain);
  return problem ? [`VITE_STYTCH_CUSTOM_DOMAIN: ${problem} ${CUSTOM_DOMAIN_REMEDY}`] : [];
}

/** What Stytch's HttpOnly cookies need, by https://stytch.com/docs/consumer-auth/manage-sessions/cookies. */
function httpOnlyProblems(variables: Record<string, string>): string[] {
  const problems: string[] = [];
  const token = variables.VITE_STYTCH_PUBLIC_TOKEN;
  if (!variables.VITE_STYTCH_CUSTOM_DOMAIN)
    problems.push(
      'src/stytch-project.ts: `httpOnlyCookies` is true, and VITE_STYTCH_CUSTOM_DOMAIN is not set: the cookies would be those of another site, which browsers refuse. Set the custom domain, such as login.example.com, or write false.',
    );
  if (publicTokenProblem(token) === undefined && !isOf('live', token))
    problems.push(
      'src/stytch-project.ts: `httpOnlyCookies` is true, and VITE_STYTCH_PUBLIC_TOKEN is not of the live environment, the only one where Stytch has HttpOnly cookies. Set a live token, or write false.',
    );
  return problems;
}

/**
 * Secrets in variables that Vite would write into the bundle, each a sentence that does not repeat it.
 * @param variables every `VITE_*` variable
 * @param secret one that is known, in whatever shape
 */
export function bundledSecretProblems(variables: Record<string, string>, secret = ''): string[] {
  return Object.entries(variables)
    .filter(([, value]) => holdsSecret(value, secret))
    .map(
      ([name]) =>
        `${name}: It holds a Stytch secret, and every VITE_ variable is readable in the browser. Remove it, and revoke the secret if a build with it was ever published. Commands read secrets from STYTCH_SECRET.`,
    );
}

/** A build that would talk to Stytch's test environment, though nothing says that it is meant to; else `undefined`. */
export function environmentNotice(variables: Record<string, string>, mode: string): string | undefined {
  if (mode in ENVIRONMENT_OF_MODE || !isOf('test', variables.VITE_STYTCH_PUBLIC_TOKEN)) return undefined;
  return "This build talks to Stytch's test environment. Build with `--mode live` where real members sign in, and with `--mode test` where that is meant.";
}

const isOf = (environment: 'test' | 'live', token = ''): boolean =>
  token.startsWith(`public-token-${environment}-`);
