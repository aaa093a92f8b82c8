import { AllowedHosts } from './allowed-hosts.ts';
import { createApp, routesOf } from './app.ts';
import { parseFault } from './control/faults.ts';
import { listMessages } from './control/inbox.ts';
import type { SandboxBindings } from './http/local-only.ts';
import { defaultSeed } from './seed/default-seed.ts';
import { parseSeed, type Seed } from './seed/seed.ts';
import { exportSeed } from './seed/seed-export.ts';
import { SessionJwtSigner } from './sessions/session-jwt.ts';
import type { Clock } from './state/clock.ts';
import type { Fault } from './state/faults.ts';
import type { Message } from './state/outbox.ts';
import { Projects } from './state/projects.ts';
import { cryptoRandom, type Random } from './state/random.ts';

export interface SandboxOptions {
  /** What every project holds at first. @default the organizations and members that the README lists */
  seed?: Seed;
  /** Current time in milliseconds. @default Date.now */
  clock?: Clock;
  /** Source of every id, token and code. @default the platform's cryptographic one */
  random?: Random;
  /** Path that the app is served below, such as `/app/`: links lead back to its pages there. @default '/' */
  appPath?: string;
  /**
   * Hosts at which it answers callers of other machines too, such as `box.example.test`, or `.example.test` for all below
   * it. Whoever reaches it there can read its inbox.
   * @default none: callers on this machine alone
   */
  allowedHosts?: readonly string[];
}

/** A local Stytch B2B, in memory. */
export interface Sandbox {
  /**
   * Answers any request that Stytch would, and `/__sandbox/*`.
   *
   * One must be for a loopback host or one of `allowedHosts`; from the same process, for Stytch's test environment as well.
   * @param from @default the same process
   * @throws DroppedConnection where a fault ends the connection
   */
  fetch(request: Request, from?: SandboxBindings): Promise<Response>;
  readonly allowedHosts: AllowedHosts;
  /** Captured emails and texts, newest first. */
  messages(filter?: { project?: string; to?: string }): Message[];
  /** Moves a project's time forward. */
  advanceClock(project: string, seconds: number): void;
  /** Takes a project back to the seed. */
  reset(project: string): void;
  /** Lets calls of a route go wrong. @throws Error naming every mistake in the fault */
  addFault(project: string, fault: Fault): void;
  /** Lets everything work again. */
  clearFaults(project: string): void;
  /** What a project holds, to be kept or put back. Ids, and what is under way, are no part of it. */
  exportSeed(project: string): Seed;
  /** Makes a project what a seed describes. @throws Error naming every mistake in the seed */
  importSeed(project: string, seed: Seed): void;
}

/** @throws Error naming every mistake in the seed, or in the hosts */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const hosts = new AllowedHosts(options.allowedHosts);
  const random = options.random ?? cryptoRandom;
  const projects = new Projects({
    seed: parseSeed(options.seed ?? defaultSeed),
    clock: options.clock ?? Date.now,
    random,
    hosts,
    appPath: (options.appPath ?? '').replace(/\/$/, ''),
  });
  const app = createApp({ projects, signer: new SessionJwtSigner(random), random, hosts });
  return {
    fetch: async (request, from = { caller: 'process' }) => app.fetch(request, from),
    allowedHosts: hosts,
    messages: ({ project, to } = {}) => listMessages(projects, project, to),
    advanceClock: (project, seconds) => projects.get(project).clock.advance(seconds),
    reset: (project) => projects.reset(project),
    addFault: (project, fault) => projects.get(project).faults.add(parseFault(fault, routesOf(app))),
    clearFaults: (project) => projects.get(project).faults.clear(),
    exportSeed: (project) => exportSeed(projects.get(project)),
    importSeed: (project, seed) => projects.replace(project, parseSeed(seed)),
  };
}
