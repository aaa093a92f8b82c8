import type { Variables } from '../read-variables.ts';

export type Environment = 'test' | 'live';

/** What a backend shows Stytch's API. */
export interface Credentials {
  readonly environment: Environment;
  readonly projectId: string;
  readonly secret: string;
}

const SECRET = /^secret-(test|live)-[\x21-\x7e]+$/;
const PROJECT_ID = /^project-(test|live)-[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;

/** What each begins with that the Stytch dashboard shows, and may be pasted by mistake. */
const KINDS = [
  ['project-', 'a project ID'],
  ['public-token-', 'a public token'],
  ['secret-', 'a secret'],
  ['organization-', 'an organization ID'],
  ['workspace-', 'a key of the workspace'],
] as const;

/**
 * Reads `STYTCH_PROJECT_ID` and `STYTCH_SECRET`.
 * @returns undefined where neither is set; every problem otherwise, as sentences that never repeat a value
 */
export function readCredentials(
  variables: Variables,
): { credentials: Credentials } | { problems: string[] } | undefined {
  const projectId = variables.STYTCH_PROJECT_ID ?? '';
  const secret = variables.STYTCH_SECRET ?? '';
  if (projectId === '' && secret === '') return undefined;

  const idEnvironment = environmentIn(PROJECT_ID, projectId);
  const secretEnvironment = environmentIn(SECRET, secret);
  if (!idEnvironment || !secretEnvironment) {
    const idProblem = idEnvironment ? [] : [describe('STYTCH_PROJECT_ID', projectId, 'project-test-<uuid>')];
    const secretProblem = secretEnvironment ? [] : [describe('STYTCH_SECRET', secret, 'secret-test-…')];
    return { problems: [...idProblem, ...secretProblem] };
  }
  if (idEnvironment !== secretEnvironment) {
    const problem = `\`STYTCH_PROJECT_ID\` is of the ${idEnvironment} environment and \`STYTCH_SECRET\` of the ${secretEnvironment} one. Copy both from the same environment in the Stytch dashboard (API keys).`;
    return { problems: [problem] };
  }
  return { credentials: { environment: idEnvironment, projectId, secret } };
}

function environmentIn(shape: RegExp, value: string): Environment | undefined {
  const [, environment] = shape.exec(value) ?? [];
  return environment === 'test' || environment === 'live' ? environment : undefined;
}

function describe(name: string, value: string, shape: string): string {
  return `\`${name}\` ${found(value, shape)}. It must be \`${shape}\`, or the same of the live environment. Copy it from the Stytch dashboard (API keys) into \`.env.local\`.`;
}

/** What is there, without a character of it: what is no project ID could be a secret. */
function found(value: string, shape: string): string {
  if (value === '') return 'is not set';
  if (/^[\s'"`]|[\s'"`]$/.test(value)) return 'has spaces or quotes around it';
  const kind = KINDS.find(([prefix]) => value.startsWith(prefix));
  if (!kind) return `holds ${value.length} characters that begin with nothing Stytch's keys begin with`;
  return shape.startsWith(kind[0]) ? `begins like ${kind[1]}, but is not a whole one` : `holds ${kind[1]}`;
}
