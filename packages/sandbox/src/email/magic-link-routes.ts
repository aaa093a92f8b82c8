import type {
  B2BMagicLinksAuthenticateResponse,
  B2BMagicLinksDiscoveryAuthenticateResponse,
} from '@stytch/vanilla-js/b2b/headless';
import * as v from 'valibot';
import type { Answer } from '../http/answer.ts';
import { operation } from '../http/operation.ts';
import { field } from '../http/request-fields.ts';
import { toMember } from '../members/member.ts';
import { toOrganization } from '../organizations/organization.ts';
import { checkDuration } from '../sessions/sessions.ts';
import { startDiscovery } from '../sign-in/discovery-sign-in.ts';
import { signInToOrganization } from '../sign-in/organization-sign-in.ts';
import { requireChallenge } from '../sign-in/pkce.ts';
import { assertAuthMethodAllowed, emailFactor } from '../sign-in/primary-factor.ts';
import { findOrProvision } from '../sign-in/provisioning.ts';
import { newId } from '../state/random.ts';
import { finishEmailUpdate } from './email-updates.ts';
import { consumeMagicLink, sendMagicLink } from './magic-links.ts';

/** `POST /b2b/magic_links/email/discovery/send` */
export const sendDiscoveryLink = operation(
  v.object({
    email_address: field.email,
    discovery_redirect_url: v.optional(field.text),
    discovery_expiration_minutes: v.optional(field.linkMinutes),
    locale: field.locale,
    pkce_code_challenge: v.optional(field.text),
  }),
  (call, body) => {
    requireChallenge(call, body.pkce_code_challenge);
    sendMagicLink(call, {
      emailAddress: body.email_address,
      purpose: 'DISCOVERY',
      redirectUrl: body.discovery_redirect_url,
      pkceCodeChallenge: body.pkce_code_challenge,
      expirationMinutes: body.discovery_expiration_minutes,
    });
    return {};
  },
);

/** `POST /b2b/magic_links/discovery/authenticate`: the link's token, for the organizations it opens. */
export const authenticateDiscoveryLink = operation(
  v.object({ discovery_magic_links_token: field.text, pkce_code_verifier: v.optional(field.text) }),
  async ({ project }, body) => {
    const { emailAddress } = await consumeMagicLink(
      project,
      'discovery',
      body.discovery_magic_links_token,
      body.pkce_code_verifier,
    );
    return startDiscovery(project, emailAddress, [
      emailFactor(project, 'magic_link', newId(project.random, 'email'), emailAddress),
    ]) satisfies Answer<B2BMagicLinksDiscoveryAuthenticateResponse>;
  },
);

/** `POST /b2b/magic_links/email/login_or_signup` */
export const sendOrganizationLink = operation(
  v.object({
    email_address: field.email,
    organization_id: field.id,
    login_redirect_url: v.optional(field.text),
    signup_redirect_url: v.optional(field.text),
    login_expiration_minutes: v.optional(field.linkMinutes),
    signup_expiration_minutes: v.optional(field.linkMinutes),
    locale: field.locale,
    pkce_code_challenge: v.optional(field.text),
  }),
  (call, body) => {
    requireChallenge(call, body.pkce_code_challenge);
    const organization = call.project.organizations.get(body.organization_id);
    const { member, created } = findOrProvision(call.project, organization, body.email_address);
    assertAuthMethodAllowed(organization, member, 'magic_link');
    const isLogin = member.status === 'active';
    sendMagicLink(
      call,
      {
        emailAddress: member.emailAddress,
        purpose: isLogin ? 'LOGIN' : 'SIGNUP',
        redirectUrl: isLogin ? body.login_redirect_url : body.signup_redirect_url,
        pkceCodeChallenge: body.pkce_code_challenge,
        expirationMinutes: isLogin ? body.login_expiration_minutes : body.signup_expiration_minutes,
      },
      { organization, memberId: member.id },
    );
    if (created) call.project.members.add(member);
    if (!call.trusted) return {};
    return {
      member_id: member.id,
      member_created: created,
      member: toMember(member),
      organization: toOrganization(organization),
    };
  },
);

/** `POST /b2b/magic_links/authenticate` */
export const authenticateOrganizationLink = operation(
  v.object({
    magic_links_token: field.text,
    locale: field.locale,
    pkce_code_verifier: v.optional(field.text),
    intermediate_session_token: field.intermediateSessionToken,
    session_duration_minutes: v.optional(field.minutes),
  }),
  async (call, body) => {
    const { project } = call;
    checkDuration(body.session_duration_minutes);
    const link = await consumeMagicLink(
      project,
      'multi_tenant_magic_links',
      body.magic_links_token,
      body.pkce_code_verifier,
    );
    const member = project.members.getById(link.memberId ?? '');
    if (link.updatesEmail) finishEmailUpdate(project, member, link.emailAddress);
    const answer = await signInToOrganization(call, {
      member,
      factors: [emailFactor(project, 'magic_link', member.emailId, link.emailAddress)],
      intermediateSessionToken: body.intermediate_session_token,
      sessionMinutes: body.session_duration_minutes,
    });
    return {
      ...answer,
      method_id: member.emailId,
      reset_sessions: false,
    } satisfies Answer<B2BMagicLinksAuthenticateResponse>;
  },
);
