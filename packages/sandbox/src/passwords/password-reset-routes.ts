import type {
  B2BPasswordDiscoveryResetByEmailResponse,
  B2BPasswordResetByEmailResponse,
} from '@stytch/vanilla-js/b2b/headless';
import * as v from 'valibot';
import { StytchError } from '../errors/stytch-error.ts';
import type { Answer } from '../http/answer.ts';
import { operation } from '../http/operation.ts';
import { currentSession } from '../http/request-context.ts';
import { field } from '../http/request-fields.ts';
import { toMember } from '../members/member.ts';
import { checkDuration, endSessions } from '../sessions/sessions.ts';
import { startDiscovery } from '../sign-in/discovery-sign-in.ts';
import { signInToOrganization } from '../sign-in/organization-sign-in.ts';
import { requireChallenge } from '../sign-in/pkce.ts';
import { assertAuthMethodAllowed, emailFactor } from '../sign-in/primary-factor.ts';
import { setPassword } from '../state/passwords.ts';
import { newId } from '../state/random.ts';
import { passwordFactor } from './password-login.ts';
import { consumePasswordReset, sendPasswordReset } from './password-resets.ts';
import { checkNewPassword } from './password-strength.ts';

const resetRequest = {
  reset_password_redirect_url: v.optional(field.text),
  reset_password_expiration_minutes: v.optional(field.linkMinutes),
  locale: field.locale,
};

/** `POST /b2b/passwords/email/reset/start` */
export const startPasswordReset = operation(
  v.object({
    ...resetRequest,
    organization_id: field.id,
    email_address: field.email,
    login_redirect_url: v.optional(field.text),
    code_challenge: v.optional(field.text),
  }),
  (call, body) => {
    requireChallenge(call, body.code_challenge, 'code_challenge');
    const organization = call.project.organizations.get(body.organization_id);
    const member = call.project.members.findByEmail(organization.id, body.email_address);
    assertAuthMethodAllowed(organization, member, 'password');
    if (!member) throw new StytchError('email_not_found');
    sendPasswordReset(
      call,
      {
        emailAddress: member.emailAddress,
        redirectUrl: body.reset_password_redirect_url,
        loginRedirectUrl: body.login_redirect_url,
        pkceCodeChallenge: body.code_challenge,
        expirationMinutes: body.reset_password_expiration_minutes,
      },
      { organization, member },
    );
    if (!call.trusted) return {};
    return { member_id: member.id, member_email_id: member.emailId, member: toMember(member) };
  },
);

/** `POST /b2b/passwords/email/reset`. The link shows the address, so this is a sign-in by two factors. */
export const resetPassword = operation(
  v.object({
    password_reset_token: field.text,
    password: field.text,
    code_verifier: v.optional(field.text),
    locale: field.locale,
    intermediate_session_token: field.intermediateSessionToken,
    session_duration_minutes: v.optional(field.minutes),
  }),
  async (call, body) => {
    const { project } = call;
    checkDuration(body.session_duration_minutes);
    const pending = project.passwordResets.get(body.password_reset_token);
    // Before the token is taken, so that a password that is too weak leaves it good.
    await checkNewPassword(body.password, pending?.emailAddress ?? '');
    const kept = await currentSession(call);
    const { memberId, emailAddress } = await consumePasswordReset(
      project,
      'organization',
      body.password_reset_token,
      body.code_verifier,
    );
    const member = project.members.getById(memberId ?? '');
    setPassword(project, emailAddress, body.password);
    endSessions(project, member, kept?.token);
    const answer = await signInToOrganization(call, {
      member,
      factors: [emailFactor(project, 'magic_link', member.emailId, emailAddress), passwordFactor(project)],
      intermediateSessionToken: body.intermediate_session_token,
      sessionMinutes: body.session_duration_minutes,
    });
    return {
      ...answer,
      member_email_id: member.emailId,
    } satisfies Answer<B2BPasswordResetByEmailResponse>;
  },
);

/** `POST /b2b/passwords/discovery/reset/start` of the browser SDK, `…/discovery/email/reset/start` of backends. */
export const startDiscoveryPasswordReset = operation(
  v.object({
    ...resetRequest,
    email_address: field.email,
    discovery_redirect_url: v.optional(field.text),
    pkce_code_challenge: v.optional(field.text),
  }),
  (call, body) => {
    requireChallenge(call, body.pkce_code_challenge);
    sendPasswordReset(call, {
      emailAddress: body.email_address,
      redirectUrl: body.reset_password_redirect_url,
      loginRedirectUrl: body.discovery_redirect_url,
      pkceCodeChallenge: body.pkce_code_challenge,
      expirationMinutes: body.reset_password_expiration_minutes,
    });
    return {};
  },
);

/** `POST /b2b/passwords/discovery/reset` of the browser SDK, `…/discovery/email/reset` of backends. */
export const resetDiscoveryPassword = operation(
  v.object({
    password_reset_token: field.text,
    password: field.text,
    pkce_code_verifier: v.optional(field.text),
  }),
  async ({ project }, body) => {
    const pending = project.passwordResets.get(body.password_reset_token);
    await checkNewPassword(body.password, pending?.emailAddress ?? '');
    const { emailAddress } = await consumePasswordReset(
      project,
      'discovery',
      body.password_reset_token,
      body.pkce_code_verifier,
    );
    setPassword(project, emailAddress, body.password);
    return {
      ...startDiscovery(project, emailAddress, [
        emailFactor(project, 'magic_link', newId(project.random, 'email'), emailAddress),
        passwordFactor(project),
      ]),
      organization_id_hint: null,
    } satisfies Answer<B2BPasswordDiscoveryResetByEmailResponse>;
  },
);
