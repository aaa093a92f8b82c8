import { timestamp } from '../state/clock.ts';
import type { Project } from '../state/project.ts';
import { newId } from '../state/random.ts';
import type { Factor, MemberRecord, OauthProvider, SsoConnectionRecord } from '../state/records.ts';
import { providerNames } from './identity-provider.ts';

interface Details {
  id: string;
  email_id: string;
  provider_subject: string;
}

type Moment = Pick<Factor, 'type' | 'last_authenticated_at'> & { sequence_order: 'PRIMARY' };

const FACTORS: Record<OauthProvider, (moment: Moment, details: Details) => Factor> = {
  google: (moment, details) => ({
    ...moment,
    delivery_method: 'oauth_google',
    google_oauth_factor: details,
  }),
  microsoft: (moment, details) => ({
    ...moment,
    delivery_method: 'oauth_microsoft',
    microsoft_oauth_factor: details,
  }),
  hubspot: (moment, details) => ({
    ...moment,
    delivery_method: 'oauth_hubspot',
    hubspot_oauth_factor: details,
  }),
  slack: (moment, details) => ({ ...moment, delivery_method: 'oauth_slack', slack_oauth_factor: details }),
  github: (moment, details) => ({
    ...moment,
    delivery_method: 'oauth_github',
    github_oauth_factor: details,
  }),
};

/** Who someone is to a stand-in provider: the same for the same address. */
export const subjectOf = (emailAddress: string): string => `sandbox|${emailAddress}`;

/** The factor that a provider's word proves, and with it the member's registration. */
export function oauthFactor(
  project: Project,
  provider: OauthProvider,
  emailAddress: string,
  member?: MemberRecord,
): Factor {
  const provider_subject = subjectOf(emailAddress);
  return FACTORS[provider](moment(project, 'oauth'), {
    id: member
      ? register(project, member, provider, provider_subject)
      : newId(project.random, 'oauth-registration'),
    email_id: member?.emailId ?? newId(project.random, 'email'),
    provider_subject,
  });
}

/** The factor that an organization's own provider proves, and with it the member's registration. */
export function ssoFactor(project: Project, connection: SsoConnectionRecord, member: MemberRecord): Factor {
  const external_id = subjectOf(member.emailAddress);
  const known = member.ssoRegistrations.find(({ connection_id }) => connection_id === connection.id);
  const registration_id = known?.registration_id ?? newId(project.random, 'sso-registration');
  if (!known)
    member.ssoRegistrations.push({
      connection_id: connection.id,
      external_id,
      registration_id,
      sso_attributes: {},
    });
  return {
    ...moment(project, 'sso'),
    delivery_method: 'sso_oidc',
    oidc_sso_factor: { id: registration_id, provider_id: connection.id, external_id },
  };
}

function moment(project: Project, type: string): Moment {
  return { type, last_authenticated_at: timestamp(project.clock.now()), sequence_order: 'PRIMARY' };
}

function register(
  project: Project,
  member: MemberRecord,
  provider: OauthProvider,
  provider_subject: string,
): string {
  const provider_type = providerNames[provider];
  const isIt = (registration: MemberRecord['oauthRegistrations'][number]) =>
    registration.provider_type === provider_type && registration.provider_subject === provider_subject;
  const known = member.oauthRegistrations.find(isIt);
  if (known) return known.member_oauth_registration_id;
  const member_oauth_registration_id = newId(project.random, 'oauth-registration');
  member.oauthRegistrations.push({
    member_oauth_registration_id,
    provider_subject,
    provider_type,
    profile_picture_url: null,
    locale: null,
    provider_tenants: [],
  });
  return member_oauth_registration_id;
}
