import type {
  B2BDiscoveryOTPEmailAuthenticateResponse,
  B2BOTPsEmailAuthenticateResponse,
} from '@stytch/vanilla-js/b2b/headless';
import * as v from 'valibot';
import { StytchError } from '../errors/stytch-error.ts';
import type { Answer } from '../http/answer.ts';
import { operation } from '../http/operation.ts';
import { field } from '../http/request-fields.ts';
import { toMember } from '../members/member.ts';
import { findUpdatingTo } from '../members/member-creation.ts';
import { checkCodeFormat } from '../mfa/one-time-code.ts';
import { toOrganization } from '../organizations/organization.ts';
import { checkDuration } from '../sessions/sessions.ts';
import { startDiscovery } from '../sign-in/discovery-sign-in.ts';
import { attemptForAddress } from '../sign-in/lockout.ts';
import { signInToOrganization } from '../sign-in/organization-sign-in.ts';
import { assertAuthMethodAllowed, emailFactor } from '../sign-in/primary-factor.ts';
import { findOrProvision } from '../sign-in/provisioning.ts';
import { newId } from '../state/random.ts';
import { consumeEmailCode, sendEmailCode } from './email-codes.ts';
import { finishEmailUpdate } from './email-updates.ts';

const expirationMinutes = v.optional(v.pipe(field.minutes, v.integer(), v.minValue(2), v.maxValue(15)));

/** `POST /b2b/otps/email/login_or_signup` */
export const sendOrganizationCode = operation(
  v.object({
    organization_id: field.id,
    email_address: field.email,
    login_expiration_minutes: expirationMinutes,
    signup_expiration_minutes: expirationMinutes,
    locale: field.locale,
  }),
  ({ project, trusted }, body) => {
    const organization = project.organizations.get(body.organization_id);
    const { member, created } = findOrProvision(project, organization, body.email_address);
    assertAuthMethodAllowed(organization, member, 'email_otp');
    sendEmailCode(project, {
      emailAddress: member.emailAddress,
      memberId: member.id,
      place: organization.name,
      expirationMinutes:
        member.status === 'active' ? body.login_expiration_minutes : body.signup_expiration_minutes,
    });
    if (created) project.members.add(member);
    if (!trusted) return {};
    return {
      member_id: member.id,
      member_created: created,
      member: toMember(member),
      organization: toOrganization(organization),
    };
  },
);

/** `POST /b2b/otps/email/authenticate` */
export const authenticateOrganizationCode = operation(
  v.object({
    organization_id: field.id,
    email_address: field.email,
    code: field.text,
    locale: field.locale,
    intermediate_session_token: field.intermediateSessionToken,
    session_duration_minutes: v.optional(field.minutes),
  }),
  async (call, body) => {
    const { project } = call;
    checkDuration(body.session_duration_minutes);
    checkCodeFormat(body.code);
    const organization = project.organizations.get(body.organization_id);
    const { email_address: address } = body;
    const member =
      project.members.findByEmail(organization.id, address) ??
      findUpdatingTo(project, organization.id, address);
    if (!member) throw new StytchError('email_not_found');
    attemptForAddress(project, address, [member], () =>
      consumeEmailCode(project, address, member.id, body.code),
    );
    if (member.emailAddress !== address) finishEmailUpdate(project, member, address);
    const answer = await signInToOrganization(call, {
      member,
      factors: [emailFactor(project, 'email_otp', member.emailId, member.emailAddress)],
      intermediateSessionToken: body.intermediate_session_token,
      sessionMinutes: body.session_duration_minutes,
    });
    return { ...answer, method_id: member.emailId } satisfies Answer<B2BOTPsEmailAuthenticateResponse>;
  },
);

/** `POST /b2b/otps/email/discovery/send` */
export const sendDiscoveryCode = operation(
  v.object({
    email_address: field.email,
    discovery_expiration_minutes: expirationMinutes,
    locale: field.locale,
  }),
  ({ project }, body) => {
    sendEmailCode(project, {
      emailAddress: body.email_address,
      memberId: undefined,
      place: project.name,
      expirationMinutes: body.discovery_expiration_minutes,
    });
    return {};
  },
);

/** `POST /b2b/otps/email/discovery/authenticate`: the code, for the organizations it opens. */
export const authenticateDiscoveryCode = operation(
  v.object({ email_address: field.email, code: field.text }),
  ({ project }, body) => {
    const { email_address: address, code } = body;
    checkCodeFormat(code);
    attemptForAddress(project, address, project.members.withEmail(address), () =>
      consumeEmailCode(project, address, undefined, code),
    );
    return startDiscovery(project, address, [
      emailFactor(project, 'email_otp', newId(project.random, 'email'), address),
    ]) satisfies Answer<B2BDiscoveryOTPEmailAuthenticateResponse>;
  },
);
