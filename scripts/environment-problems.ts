import { isHostName } from '../src/host-name.ts';
import { publicTokenProblem } from '../src/public-token.ts';

/**
 * What keeps a production build from being right, each problem a sentence: no valid public token, a custom domain that
 * is none, or a secret in a variable that Vite would write into the bundle for everyone to read.
 * @param variables every `VITE_*` variable of the build's environment
 */
export function environmentProblems(variables: Record<string, string>): string[] {
  const problems: string[] = [];
  const problem = publicTokenProblem(variables.VITE_STYTCH_PUBLIC_TOKEN);
  if (problem) {
    problems.push(
      `VITE_STYTCH_PUBLIC_TOKEN: ${problem} Set it to the public token of your Stytch project, in .env.local or in the environment. \`npm run build:sandbox\` builds without one.`,
    );
  }
  const domain = variables.VITE_STYTCH_CUSTOM_DOMAIN ?? '';
  if (domain !== '' && !isHostName(domain))
    problems.push(
      'VITE_STYTCH_CUSTOM_DOMAIN: It holds no host name. Give the host name alone, for example `login.example.com`, or leave it out.',
    );
  return [...problems, ...bundledSecretProblems(variables)];
}

/**
 * Secrets in variables that Vite would write into the bundle, each a sentence that does not repeat it.
 * @param variables every `VITE_*` variable
 * @param secret one that is known, in whatever shape
 */
export function bundledSecretProblems(variables: Record<string, string>, secret = ''): string[] {
  return Object.entries(variables)
    .filter(([, value]) => /secret-(test|live)-/.test(value) || (secret.length > 0 && value.includes(secret)))
    .map(
      ([name]) =>
        `${name}: It holds a Stytch secret, and every VITE_ variable is readable in the browser. Remove it, and revoke the secret if a build with it was ever published. Commands read secrets from STYTCH_SECRET.`,
    );
}
