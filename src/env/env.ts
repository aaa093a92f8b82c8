import { CUSTOM_DOMAIN_REMEDY, customDomainProblem } from './custom-domain.ts';
import { publicTokenProblem } from './public-token.ts';

export interface Env {
  readonly publicToken: string;
  /** Host name of the project's custom domain at Stytch, for example `login.example.com`. */
  readonly customDomain?: string;
}

export interface EnvProblem {
  readonly variable: string;
  readonly found: string;
  readonly remedy: string;
}

/**
 * True when the app talks to the local sandbox. A constant of its own, so that a production build folds it
 * to `false` and drops everything behind it.
 */
export const IN_SANDBOX = import.meta.env.VITE_STYTCH_SANDBOX === 'true';

/** The variables by name, so that no other `VITE_*` value reaches the bundle. */
export const envVars: EnvVars = {
  VITE_STYTCH_PUBLIC_TOKEN: import.meta.env.VITE_STYTCH_PUBLIC_TOKEN,
  VITE_STYTCH_CUSTOM_DOMAIN: import.meta.env.VITE_STYTCH_CUSTOM_DOMAIN,
};

export interface EnvVars {
  readonly VITE_STYTCH_PUBLIC_TOKEN?: string | undefined;
  readonly VITE_STYTCH_CUSTOM_DOMAIN?: string | undefined;
}

/** Checks the variables and returns either the environment or every problem found. */
export function readEnv(vars: EnvVars): { env: Env } | { problems: EnvProblem[] } {
  const publicToken = vars.VITE_STYTCH_PUBLIC_TOKEN ?? '';
  const customDomain = vars.VITE_STYTCH_CUSTOM_DOMAIN ?? '';
  const problems: EnvProblem[] = [];

  const tokenProblem = publicTokenProblem(publicToken);
  if (tokenProblem) {
    problems.push({
      variable: 'VITE_STYTCH_PUBLIC_TOKEN',
      found: tokenProblem,
      remedy:
        'Copy the public token from the Stytch dashboard (API keys, not the secret) into `.env.local`, then start or build the app again.',
    });
  }
  const domainProblem = customDomain === '' ? undefined : customDomainProblem(customDomain);
  if (domainProblem) {
    problems.push({
      variable: 'VITE_STYTCH_CUSTOM_DOMAIN',
      found: domainProblem,
      remedy: CUSTOM_DOMAIN_REMEDY,
    });
  }

  if (problems.length > 0) return { problems };
  return { env: customDomain === '' ? { publicToken } : { publicToken, customDomain } };
}
