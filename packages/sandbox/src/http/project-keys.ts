import type { Project } from '../state/project.ts';
import type { FindProject } from './answer-request.ts';

export const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

const PUBLIC_TOKEN = new RegExp(`^public-token-test-(${UUID})$`);
const PROJECT_ID = new RegExp(`^project-test-(${UUID})$`);

/** The project of a public token; undefined where it is none. */
export function projectOf(findProject: FindProject, publicToken: string | undefined): Project | undefined {
  const uuid = uuidOfToken(publicToken ?? '');
  return uuid === undefined ? undefined : findProject(uuid);
}

/** The UUID in a public token; undefined where it is none. */
export const uuidOfToken = (publicToken: string): string | undefined => PUBLIC_TOKEN.exec(publicToken)?.[1];

/** The UUID in a project id; undefined where it is none. */
export function uuidOf(projectId: string | undefined): string | undefined {
  return PROJECT_ID.exec(projectId ?? '')?.[1];
}
