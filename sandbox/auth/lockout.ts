import { StytchError } from '../errors/stytch-error.ts';
import { minutes } from '../state/clock.ts';
import type { Project } from '../state/project.ts';
import type { MemberRecord } from '../state/records.ts';

/** Stytch's defaults; a project may set others in its dashboard. */
const MAX_FAILURES = 10;
const LOCK = minutes(60);

/** @throws `user_lock_limit_reached` while the member is locked, whatever they show */
export function assertNotLocked(project: Project, member: MemberRecord): void {
  releaseExpiredLocks(project);
  if (member.lock) throw new StytchError('user_lock_limit_reached');
}

/** Counts a code or password that was wrong. The tenth in a row locks the member for an hour. */
export function recordFailure(project: Project, member: MemberRecord): void {
  member.failedAttempts += 1;
  if (member.failedAttempts < MAX_FAILURES) return;
  const now = project.clock.now();
  member.failedAttempts = 0;
  member.lock = { createdAt: now, expiresAt: now + LOCK };
  // All locks last as long: the set's order of insertion is the order in which they end.
  project.lockedMembers.delete(member);
  project.lockedMembers.add(member);
}

/** What was wrong before is forgotten. */
export function recordSuccess(member: MemberRecord): void {
  member.failedAttempts = 0;
}

/**
 * Runs the check of a code or password, and counts how it ends.
 * @param check throws where it fails; it must not wait for anything, so that racing attempts count one by one
 * @throws `user_lock_limit_reached` without running it, and whatever it throws
 */
export function attempt<Result>(project: Project, member: MemberRecord, check: () => Result): Result {
  assertNotLocked(project, member);
  try {
    const result = check();
    recordSuccess(member);
    return result;
  } catch (error) {
    recordFailure(project, member);
    throw error;
  }
}

/** Unlocks whose time is over. Every request begins with it, so that no answer shows a lock that has ended. */
export function releaseExpiredLocks(project: Project): void {
  const now = project.clock.now();
  for (const member of project.lockedMembers) {
    if (member.lock && member.lock.expiresAt > now) return;
    member.lock = undefined;
    project.lockedMembers.delete(member);
  }
}
