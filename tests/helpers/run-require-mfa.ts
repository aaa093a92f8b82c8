import { newProject } from '#sandbox/testing';
import { runRequireMfa } from '../../scripts/require-mfa/run-require-mfa.ts';

/** Runs the command; `answer` is what the person at the terminal says, and without one there is no terminal. */
export async function run(line: string, variables: Record<string, string> = {}, answer?: boolean) {
  let said = '';
  const questions: string[] = [];
  const ask = async (question: string) => {
    questions.push(question);
    return answer === true;
  };
  const exitCode = await runRequireMfa(line.split(' ').filter(Boolean), variables, {
    coloured: false,
    say: (more) => {
      said += more;
    },
    ask: answer === undefined ? undefined : ask,
  });
  return { said, exitCode, questions };
}

/** The keys of a project of the test's own, as the environment has them. */
export function keys(environment: 'test' | 'live' = 'test') {
  const { uuid, projectId, secret } = newProject();
  const of = (key: string) => key.replace('-test-', `-${environment}-`);
  return { uuid, variables: { STYTCH_PROJECT_ID: of(projectId), STYTCH_SECRET: of(secret) } };
}
