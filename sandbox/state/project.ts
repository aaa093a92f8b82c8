import { type Clock, ProjectClock } from './clock.ts';
import { Members } from './members.ts';
import { Organizations } from './organizations.ts';
import { Outbox } from './outbox.ts';
import type { Random } from './random.ts';
import type { IntermediateSessionRecord, MagicLinkRecord, SmsCodeRecord } from './records.ts';
import { type ParsedSeed, seedProject } from './seed.ts';
import { Sessions } from './sessions.ts';

/** Everything one Stytch project knows. Nothing in it is shared with another project. */
export interface Project {
  /** The UUID in its public token, project id and secret. */
  readonly id: string;
  readonly name: string;
  readonly pkceRequired: boolean;
  readonly clock: ProjectClock;
  readonly random: Random;
  readonly organizations: Organizations;
  readonly members: Members;
  readonly sessions: Sessions;
  /** By token. */
  readonly intermediateSessions: Map<string, IntermediateSessionRecord>;
  /** By token. */
  readonly magicLinks: Map<string, MagicLinkRecord>;
  /** By member id: a member has one code at a time. */
  readonly smsCodes: Map<string, SmsCodeRecord>;
  readonly outbox: Outbox;
}

export interface ProjectSources {
  seed: ParsedSeed;
  clock: Clock;
  random: Random;
  onMessage(projectId: string): void;
}

/** A project as the seed describes it, with nobody signed in. */
export function createProject(id: string, { seed, clock, random, onMessage }: ProjectSources): Project {
  const project: Project = {
    id,
    name: seed.project_name ?? 'Stytch sandbox',
    pkceRequired: seed.pkce_required ?? false,
    clock: new ProjectClock(clock),
    random,
    organizations: new Organizations(),
    members: new Members(),
    sessions: new Sessions(),
    intermediateSessions: new Map(),
    magicLinks: new Map(),
    smsCodes: new Map(),
    outbox: new Outbox(() => onMessage(id)),
  };
  seedProject(project, seed);
  return project;
}
