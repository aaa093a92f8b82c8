import type {
  B2BPasswordResetByExistingPasswordResponse,
  B2BPasswordResetBySessionResponse,
} from '@stytch/vanilla-js/b2b/headless';
import * as v from 'valibot';
import { StytchError } from '../errors/stytch-error.ts';
import type { Answer } from '../http/answer.ts';
import { operation } from '../http/operation.ts';
import { currentSession, requireSession } from '../http/request-context.ts';
import { field } from '../http/request-fields.ts';
import { toMember } from '../members/member.ts';
import { toOrganization } from '../organizations/organization.ts';
import { checkDuration, endSessions, hasFreshFactor, touchSession } from '../sessions/sessions.ts';
import { answerSession } from '../sign-in/complete-sign-in.ts';
import { signInToOrganization } from '../sign-in/organization-sign-in.ts';
import { assertAuthMethodAllowed, isKnownBeyond } from '../sign-in/primary-factor.ts';
import { deletePassword, mayChangePassword, ownPassword, replacePassword } from '../state/passwords.ts';
import type { Project } from '../state/project.ts';
import { checkMemberPassword, passwordFactor } from './password-login.ts';
import { checkNewPassword } from './password-strength.ts';

/** `POST /b2b/passwords/session/reset`: by a session that is fresh, of a member who has shown their address. */
export const resetPasswordBySession = operation(
  v.object({
    organization_id: v.optional(field.id),
    password: field.text,
    locale: field.locale,
    session_duration_minutes: v.optional(field.minutes),
  }),
  async (call, body) => {
    const { project } = call;
    checkDuration(body.session_duration_minutes);
    const session = await requireSession(call);
    const organization = project.organizations.get(body.organization_id ?? session.organizationId);
    const member = project.members.get(organization.id, session.memberId);
    assertAuthMethodAllowed(organization, member, 'password');
    if (!mayChangePassword(member)) throw new StytchError('email_verification_required');
    if (!hasFreshFactor(project, session)) throw new StytchError('session_too_old_to_reset_password');
    if (!ownPassword(member) && !isKnownBeyond(member, session.factors))
      throw new StytchError('email_verification_required');
    await checkNewPassword(body.password, member.emailAddress);
    await replacePassword(project, member, body.password);
    endSessions(project, member, session.token);
    touchSession(call, session, body.session_duration_minutes);
    return {
      ...(await answerSession(call, session)),
      member_authenticated: true,
      intermediate_session_token: '',
      mfa_required: null,
    } satisfies Answer<B2BPasswordResetBySessionResponse>;
  },
);

/** `POST /b2b/passwords/existing_password/reset` */
export const resetPasswordByExisting = operation(
  v.object({
    organization_id: field.id,
    email_address: field.email,
    existing_password: field.text,
    new_password: field.text,
    locale: field.locale,
    session_duration_minutes: v.optional(field.minutes),
  }),
  async (call, body) => {
    const { project } = call;
    checkDuration(body.session_duration_minutes);
    const organization = project.organizations.get(body.organization_id);
    assertAuthMethodAllowed(
      organization,
      project.members.findByEmail(organization.id, body.email_address),
      'password',
    );
    await checkNewPassword(body.new_password, body.email_address);
    const kept = await currentSession(call);
    const member = await checkMemberPassword(
      project,
      organization,
      body.email_address,
      body.existing_password,
    );
    await replacePassword(project, member, body.new_password);
    endSessions(project, member, kept?.token);
    return (await signInToOrganization(call, {
      member,
      factors: [passwordFactor(project)],
      sessionMinutes: body.session_duration_minutes,
    })) satisfies Answer<B2BPasswordResetByExistingPasswordResponse>;
  },
);

/**
 * `POST /b2b/passwords/email/require_reset` of the backend API. The password of an address with one active
 * member is deleted; one that opens more organizations is kept, and works no more.
 */
export const requirePasswordReset = operation(
  v.object({
    email_address: field.email,
    organization_id: v.optional(field.id),
    member_id: v.optional(field.id),
  }),
  ({ project }, body) => {
    const members = project.members.withEmail(body.email_address);
    if (members.length === 0) throw new StytchError('email_not_found');
    const passwords = members.flatMap(({ password }) => password ?? []);
    if (passwords.length === 0) throw new StytchError('member_password_not_found');
    const named =
      body.organization_id === undefined
        ? undefined
        : memberOf(project, body.organization_id, body.email_address);
    if (members.filter(({ status }) => status === 'active').length === 1)
      deletePassword(project, body.email_address);
    else for (const password of passwords) password.resetRequired = true;
    if (!named) return {};
    const { member, organization } = named;
    return { member_id: member.id, member: toMember(member), organization: toOrganization(organization) };
  },
);

/** @throws `organization_not_found`, `member_not_found` */
function memberOf(project: Project, organizationId: string, emailAddress: string) {
  const organization = project.organizations.get(organizationId);
  const member = project.members.findByEmail(organization.id, emailAddress);
  if (!member) throw new StytchError('member_not_found');
  return { organization, member };
}
