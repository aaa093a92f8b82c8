import { StytchError } from '../errors/stytch-error.ts';
import { minutes } from '../state/clock.ts';
import type { Project } from '../state/project.ts';
import { newToken } from '../state/random.ts';
import type { IntermediateSessionRecord } from '../state/sessions.ts';

export const INTERMEDIATE_SESSION_LIFETIME = minutes(10);
const TOKEN_FORMAT = /^[\w-]{43}[\w=-]$/;

export function startIntermediateSession(
  project: Project,
  given: Omit<IntermediateSessionRecord, 'token' | 'expiresAt'>,
): IntermediateSessionRecord {
  const record = {
    ...given,
    token: newToken(project.random),
    expiresAt: project.clock.now() + INTERMEDIATE_SESSION_LIFETIME,
  };
  project.intermediateSessions.set(record.token, record);
  return record;
}

export function findIntermediateSession(
  project: Project,
  token: string,
): IntermediateSessionRecord | undefined {
  const record = project.intermediateSessions.get(token);
  return record && record.expiresAt > project.clock.now() ? record : undefined;
}

/** @throws `invalid_session_token` (malformed), `intermediate_session_not_found` (unknown, used or expired) */
export function getIntermediateSession(project: Project, token: string): IntermediateSessionRecord {
  if (!TOKEN_FORMAT.test(token)) throw new StytchError('invalid_session_token');
  const record = findIntermediateSession(project, token);
  if (!record) throw new StytchError('intermediate_session_not_found');
  return record;
}
