import { AllowedHosts } from '../allowed-hosts.ts';
import type { ParsedSeed } from '../seed/seed.ts';
import { seedProject } from '../seed/seed-import.ts';
import { type Clock, ProjectClock } from './clock.ts';
import { Faults } from './faults.ts';
import { Members } from './members.ts';
import { Organizations } from './organizations.ts';
import { Outbox } from './outbox.ts';
import type { Random } from './random.ts';
import type {
  Attempts,
  EmailCodeRecord,
  EmailUpdateRecord,
  IdentityRequestRecord,
  IdentityTokenRecord,
  ImpersonationTokenRecord,
  MagicLinkRecord,
  PasswordRecord,
  PasswordResetRecord,
  PendingTotpRecord,
  ProjectPolicy,
  ProviderTokens,
  RedirectUrl,
  SmsCodeRecord,
} from './records.ts';
import type { IntermediateSessionRecord } from './sessions.ts';
import { Sessions } from './sessions.ts';

/** Everything one Stytch project knows. Nothing in it is shared with another project. */
export interface Project {
  /** The UUID in its public token, project id and secret. */
  readonly id: string;
  readonly name: string;
  readonly pkceRequired: boolean;
  /** Whether the browser SDK's tokens are kept in cookies that scripts can't read. */
  readonly httpOnlyCookies: boolean;
  /** Whether emailed links lead on without the page that checks for bots. */
  readonly linksRedirectAtOnce: boolean;
  /** Beside Stytch's default roles. */
  readonly policy: ProjectPolicy;
  readonly clock: ProjectClock;
  readonly random: Random;
  readonly organizations: Organizations;
  readonly members: Members;
  readonly sessions: Sessions;
  /** By token. */
  readonly intermediateSessions: Map<string, IntermediateSessionRecord>;
  /** By token. */
  readonly magicLinks: Map<string, MagicLinkRecord>;
  /** By address: one password opens every organization of an address. */
  readonly passwords: Map<string, PasswordRecord>;
  /** By token. */
  readonly passwordResets: Map<string, PasswordResetRecord>;
  /** By id. */
  readonly identityRequests: Map<string, IdentityRequestRecord>;
  /** By token. */
  readonly identityTokens: Map<string, IdentityTokenRecord>;
  /** By token; used ones are gone. */
  readonly impersonationTokens: Map<string, ImpersonationTokenRecord>;
  /** By provider or connection, and who someone is to it. */
  readonly providerTokens: Map<string, ProviderTokens>;
  /** By member id: a member has one code at a time. */
  readonly smsCodes: Map<string, SmsCodeRecord>;
  /** By address: a new code ends the one before, of either flow. */
  readonly emailCodes: Map<string, EmailCodeRecord>;
  /** By member id: a member changes to one address at a time. */
  readonly emailUpdates: Map<string, EmailUpdateRecord>;
  /** By member id: a member enrols one authenticator app at a time. */
  readonly pendingTotps: Map<string, PendingTotpRecord>;
  /** By address: wrong emailed codes and passwords, whichever organization they were tried at. */
  readonly addressAttempts: Map<string, Attempts>;
  /** Members and addresses with a lock, in the order in which their locks end. */
  readonly locked: Set<Attempts>;
  /** Times of the last messages to each recipient, oldest first. */
  readonly sends: Map<string, number[]>;
  /** ISO 3166 codes of the countries whose numbers may be texted. */
  readonly smsCountries: ReadonlySet<string>;
  readonly outbox: Outbox;
  /** What is to go wrong, on demand. */
  readonly faults: Faults;
  /** Path that the app is served below, such as `/app`; empty at the root of its origin. */
  readonly appPath: string;
  /** Where links may lead, beside this machine. */
  readonly hosts: AllowedHosts;
  /** Where links may lead back to. Undefined: the app's own pages, at whatever origin it runs. */
  readonly redirectUrls: readonly RedirectUrl[] | undefined;
}

export interface ProjectSources {
  seed: ParsedSeed;
  clock: Clock;
  random: Random;
  /** @default '' */
  appPath?: string;
  /** @default none */
  hosts?: AllowedHosts;
  onMessage(projectId: string): void;
}

/** A project as the seed describes it, with nobody signed in. */
export function createProject(
  id: string,
  { seed, clock, random, appPath = '', hosts = new AllowedHosts(), onMessage }: ProjectSources,
): Project {
  const project: Project = {
    id,
    name: seed.project_name,
    pkceRequired: seed.pkce_required,
    httpOnlyCookies: seed.http_only_cookies,
    linksRedirectAtOnce: seed.links_redirect_at_once,
    policy: seed.rbac_policy,
    clock: new ProjectClock(clock),
    random,
    organizations: new Organizations(),
    members: new Members(),
    sessions: new Sessions(),
    intermediateSessions: new Map(),
    magicLinks: new Map(),
    passwords: new Map(),
    passwordResets: new Map(),
    identityRequests: new Map(),
    identityTokens: new Map(),
    impersonationTokens: new Map(),
    providerTokens: new Map(),
    smsCodes: new Map(),
    emailCodes: new Map(),
    emailUpdates: new Map(),
    pendingTotps: new Map(),
    addressAttempts: new Map(),
    locked: new Set(),
    sends: new Map(),
    smsCountries: new Set(seed.sms_countries),
    outbox: new Outbox(() => onMessage(id)),
    faults: new Faults(random),
    appPath,
    hosts,
    redirectUrls: seed.redirect_urls,
  };
  seedProject(project, seed);
  return project;
}
