import { timestamp } from '../state/clock.ts';
import type { Project } from '../state/project.ts';
import { newId } from '../state/random.ts';
import type { MemberRecord, OauthProvider, SsoConnectionRecord } from '../state/records.ts';
import type { Factor } from '../state/sessions.ts';
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

const SUBJECT = 'sandbox|';

/** Who someone is to a stand-in provider: the same for the same address. */
export const subjectOf = (emailAddress: string): string => SUBJECT + emailAddress;

/** What a provider's claim says: who, and of which address. */
interface OauthClaim {
  registrationId: string;
  provider: OauthProvider;
  subject: string;
  emailAddress: string;
}

/** The factor that a provider's claim gives: with the id of the member's registration, where they have one. */
export function oauthFactor(
  project: Project,
  provider: OauthProvider,
  emailAddress: string,
  member?: MemberRecord,
): Factor {
  const provider_subject = subjectOf(emailAddress);
  const registration = member && findRegistration(member, provider, provider_subject);
  return FACTORS[provider](moment(project, 'oauth'), {
    id: registration?.member_oauth_registration_id ?? newId(project.random, 'oauth-registration'),
    email_id: member?.emailId ?? newId(project.random, 'email'),
    provider_subject,
  });
}

/** The claim that a factor holds; undefined where it is none of a provider. */
export function claimOf(factor: Factor): OauthClaim | undefined {
  switch (factor.delivery_method) {
    case 'oauth_google':
      return claim('google', factor.google_oauth_factor);
    case 'oauth_microsoft':
      return claim('microsoft', factor.microsoft_oauth_factor);
    case 'oauth_hubspot':
      return claim('hubspot', factor.hubspot_oauth_factor);
    case 'oauth_slack':
      return claim('slack', factor.slack_oauth_factor);
    case 'oauth_github':
      return claim('github', factor.github_oauth_factor);
    default:
      return undefined;
  }
}

const claim = (provider: OauthProvider, { id, provider_subject }: Omit<Details, 'email_id'>): OauthClaim => ({
  registrationId: id,
  provider,
  subject: provider_subject,
  emailAddress: provider_subject.slice(SUBJECT.length),
});

/** Whether a member has registered with the provider, as who it claims they are. */
export function isRegistered(
  member: Pick<MemberRecord, 'oauthRegistrations'>,
  { provider, subject }: OauthClaim,
): boolean {
  return findRegistration(member, provider, subject) !== undefined;
}

/** Registers a member with the providers that have claimed to know them. */
export function registerClaims(member: MemberRecord, factors: Factor[]): void {
  for (const each of factors.map(claimOf)) {
    if (each === undefined || isRegistered(member, each)) continue;
    member.oauthRegistrations.push({
      member_oauth_registration_id: each.registrationId,
      provider_subject: each.subject,
      provider_type: providerNames[each.provider],
      profile_picture_url: null,
      locale: null,
      provider_tenants: [],
    });
  }
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

function findRegistration(
  { oauthRegistrations }: Pick<MemberRecord, 'oauthRegistrations'>,
  provider: OauthProvider,
  subject: string,
) {
  return oauthRegistrations.find(
    ({ provider_type, provider_subject }) =>
      provider_type === providerNames[provider] && provider_subject === subject,
  );
}
