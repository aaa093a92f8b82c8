import { StytchError } from '../errors/stytch-error.ts';
import type { Project } from '../state/project.ts';
import { newId, type Random } from '../state/random.ts';
import { defaultAppOrigin, errorResponse, type FindProject } from './answer-request.ts';
import { projectOf } from './project-keys.ts';

/** A browser that the SDK sends to an address, where who asks and what for stands in the query. */
export interface Visit {
  readonly project: Project;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Where the app is taken to be, where the query does not say. */
  readonly appOrigin: string;
}

/** Answers where the browser goes on to. */
export type Navigation = (visit: Visit) => string;

/** Sends the browser on, or shows it Stytch's error. */
export function answerNavigation(
  query: Visit['query'],
  params: Visit['params'],
  go: Navigation,
  { findProject, random, sandboxOrigin }: { findProject: FindProject; random: Random; sandboxOrigin: string },
): Response {
  const requestId = newId(random, 'request-id');
  try {
    const project = projectOf(findProject, query.public_token);
    if (!project) throw new StytchError('unauthorized_credentials');
    return redirectTo(go({ project, params, query, appOrigin: defaultAppOrigin(sandboxOrigin) }));
  } catch (error) {
    if (!(error instanceof StytchError)) throw error;
    return errorResponse(error.status, error.type, error.message, requestId);
  }
}

/** A redirect that no cache keeps, and that tells the next page nothing of this one. */
export function redirectTo(location: string): Response {
  return new Response(null, {
    status: 302,
    headers: { location, 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' },
  });
}
