import type { B2BSessionAuthenticateResponse } from '@stytch/vanilla-js/b2b/headless';
import * as v from 'valibot';
import { answerSession } from '../auth/complete-sign-in.ts';
import { checkDuration, touchSession } from '../auth/sessions.ts';
import { field } from '../http/body.ts';
import { type Call, currentSession, requireSession } from '../http/call.ts';
import { operation } from '../http/operation.ts';
import { StytchError } from '../http/stytch-error.ts';
import type { Answer } from '../shapes/answer.ts';

/** `POST /b2b/sessions/authenticate`. Only a duration moves the session's end. */
export const authenticateSession = operation(
  v.object({ session_duration_minutes: v.optional(field.minutes) }),
  async (call, body) => {
    checkDuration(body.session_duration_minutes);
    const session = await requireSession(call);
    touchSession(call.project, session, body.session_duration_minutes);
    return (await answerSession(call, session)) satisfies Answer<B2BSessionAuthenticateResponse>;
  },
);

/** `POST /b2b/sessions/revoke` of the browser SDK: this session. */
export const revokeOwnSession = operation(v.object({}), async (call) => {
  call.project.sessions.delete(await requireSession(call));
  return {};
});

/** `POST /b2b/sessions/revoke` of the backend API: a session by id, token or JWT, or all of a member. */
export const revokeSession = operation(
  v.object({ member_session_id: v.optional(field.id), member_id: v.optional(field.id) }),
  async (call, body) => {
    const { sessions } = call.project;
    if (body.member_id) for (const session of sessions.ofMember(body.member_id)) sessions.delete(session);
    else sessions.delete(await sessionToRevoke(call, body.member_session_id));
    return {};
  },
);

async function sessionToRevoke(call: Call, id: string | undefined) {
  if (!id && !call.session) throw new StytchError('no_session_revoke_arguments');
  const session = id ? call.project.sessions.findById(id) : await currentSession(call);
  if (!session) throw new StytchError('session_not_found');
  return session;
}
