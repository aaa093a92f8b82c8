import type {
  B2BPasswordAuthenticateResponse,
  B2BPasswordDiscoveryAuthenticateResponse,
  B2BPasswordStrengthCheckResponse,
  ResponseCommon,
} from '@stytch/vanilla-js/b2b/headless';
import * as v from 'valibot';
import type { Answer } from '../http/answer.ts';
import { operation } from '../http/operation.ts';
import { field } from '../http/request-fields.ts';
import { toMember } from '../members/member.ts';
import { checkDuration } from '../sessions/sessions.ts';
import { startDiscovery } from '../sign-in/discovery-sign-in.ts';
import { signInToOrganization } from '../sign-in/organization-sign-in.ts';
import { assertAuthMethodAllowed } from '../sign-in/primary-factor.ts';
import { checkAddressPassword, checkMemberPassword, passwordFactor } from './password-login.ts';
import { passwordStrength } from './password-strength.ts';

/** The published type promises a member and an organization, which a check of a password has not. */
type StrengthCheckResponse = ResponseCommon &
  Omit<B2BPasswordStrengthCheckResponse, 'member_id' | 'member' | 'organization'>;

/** `POST /b2b/passwords/strength_check` */
export const checkPasswordStrength = operation(
  v.object({ password: field.text, email_address: v.optional(field.email) }),
  async (_call, { password, email_address }) =>
    (await passwordStrength(password, email_address)) satisfies Answer<StrengthCheckResponse>,
);

/**
 * `POST /b2b/passwords/authenticate`. The SDK sends the code verifier of any reset that it has begun, which has
 * nothing to do with a password that is known.
 */
export const authenticatePassword = operation(
  v.object({
    organization_id: field.id,
    email_address: field.email,
    password: field.text,
    locale: field.locale,
    intermediate_session_token: field.intermediateSessionToken,
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
    const member = await checkMemberPassword(project, organization, body.email_address, body.password);
    return (await signInToOrganization(call, {
      member,
      factors: [passwordFactor(project)],
      intermediateSessionToken: body.intermediate_session_token,
      sessionMinutes: body.session_duration_minutes,
    })) satisfies Answer<B2BPasswordAuthenticateResponse>;
  },
);

/** `POST /b2b/passwords/discovery/authenticate` */
export const authenticateDiscoveryPassword = operation(
  v.object({ email_address: field.email, password: field.text }),
  async ({ project }, { email_address, password }) => {
    await checkAddressPassword(project, email_address, password);
    return {
      ...startDiscovery(project, email_address, [passwordFactor(project)]),
      organization_id_hint: null,
    } satisfies Answer<B2BPasswordDiscoveryAuthenticateResponse>;
  },
);

/** `POST /b2b/organizations/members/search` of the browser SDK: what its password screens need to know. */
export const findMemberByEmail = operation(
  v.object({ organization_id: field.id, email_address: field.email }),
  ({ project }, body) => {
    const organization = project.organizations.get(body.organization_id);
    const member = project.members.findByEmail(organization.id, body.email_address);
    if (!member) return { member: null };
    const { status, name, member_password_id } = toMember(member);
    return { member: { status, name, member_password_id } };
  },
);
