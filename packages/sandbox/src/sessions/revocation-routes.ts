import * as v from 'valibot';
import { actorOf, requirePermissionOver } from '../access/rbac.ts';
import { StytchError } from '../errors/stytch-error.ts';
import { operation } from '../http/operation.ts';
import { currentSession, type RequestContext } from '../http/request-context.ts';
import { field } from '../http/request-fields.ts';
import { endSessions } from './sessions.ts';

/** `POST /b2b/sessions/revoke` of the backend API: a session by id, token or JWT, or all of a member. */
export const revokeSession = operation(
  v.object({ member_session_id: v.optional(field.id), member_id: v.optional(field.id) }),
  async (call, { member_session_id: sessionId, member_id: memberId }) => {
    const { members, sessions } = call.project;
    const named = [sessionId, memberId, call.session].filter((argument) => argument !== undefined);
    if (named.length > 1) throw new StytchError('too_many_session_revoke_arguments');
    const session = memberId === undefined ? await sessionToRevoke(call, sessionId) : undefined;
    const member = members.getById(session?.memberId ?? memberId ?? '');
    const actor = await actorOf(call, member.organizationId);
    requirePermissionOver(actor, member, 'revoke-sessions');
    if (session) sessions.delete(session);
    else endSessions(call.project, member);
    return {};
  },
);

async function sessionToRevoke(call: RequestContext, id: string | undefined) {
  if (!id && !call.session) throw new StytchError('no_session_revoke_arguments');
  const session = id ? call.project.sessions.findById(id) : await currentSession(call);
  if (!session) throw new StytchError('session_not_found');
  return session;
}
