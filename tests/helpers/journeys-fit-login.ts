import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { loadLogin } from '../../scripts/check/load-login.ts';
import { property } from '../../src/login/rules/facts.ts';
import { loginConfig } from './login-config.ts';

/** The login that the steps of the browser journeys walk. Yours, once you have changed them. */
const WALKED = loginConfig;

/** What the journeys find their way by. The theme is not of it. */
const OPTIONS = ['authFlowType', 'products', 'mfaProductInclude', 'mfaProductOrder'] as const;

/** @returns what to do, where the journeys walk another login than `login`; else undefined */
export function misfit(login: unknown): string | undefined {
  const config = property(login, 'config');
  const differ = OPTIONS.filter(
    (option) => !isDeepStrictEqual(property(config, option), WALKED.config[option]),
  );
  if (differ.length === 0) return undefined;
  const names = new Intl.ListFormat('en').format(differ.map((name) => `\`${name}\``));
  return `The browser journeys walk another login than src/login.config.ts describes, which has its own ${names}. Change the steps in tests/helpers/browser-steps.ts to walk yours, and then WALKED in tests/helpers/journeys-fit-login.ts. The tests of Vitest hold under any config.`;
}

/** Playwright runs it once, before all journeys. @throws Error saying what to change, so that not each of them fails */
export default async function journeysFitLogin(): Promise<void> {
  // By Node: Vite, asked to read it, would have all builds of the tests be for development.
  const loaded = await loadLogin(resolve('src/login.config.ts'));
  const problem = 'problem' in loaded ? loaded.problem.message : misfit(loaded.login);
  if (problem) throw new Error(problem);
}
