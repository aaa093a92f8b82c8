import { publicTokenProblem } from '../src/public-token.ts';

/**
 * What keeps a production build from being right, each problem a sentence: no valid public token, or a secret
 * in a variable that Vite would write into the bundle for everyone to read.
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
  for (const [name, value] of Object.entries(variables)) {
    if (/secret-(test|live)-/.test(value)) {
      problems.push(
        `${name}: It holds a Stytch secret, and every VITE_ variable is readable in the browser. Remove it, and revoke the secret if a build with it was ever published. Commands read secrets from STYTCH_SECRET.`,
      );
    }
  }
  return problems;
}
