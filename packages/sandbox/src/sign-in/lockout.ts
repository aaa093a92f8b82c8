import { StytchError } from '../errors/stytch-error.ts';
import { minutes } from '../state/clock.ts';
import type { Project } from '../state/project.ts';
import type { Attempts, MemberRecord } from '../state/records.ts';

/** Stytch's defaults; a project may set others in its dashboard. */
const MAX_FAILURES = 10;
const LOCK = minutes(60);

/** @throws `user_lock_limit_reached` while the member is locked, whatever they show */
export function assertNotLocked(project: Project, member: Attempts): void {
  releaseExpiredLocks(project);
  if (member.lock) throw new StytchError('user_lock_limit_reached');
}

/**
 * Runs the check of a member's code, and counts how it ends. The tenth wrong one in a row locks the member for an
 * hour; a right one makes all before it forgotten, whichever kind they were.
 * @param check throws where it fails; it must not wait for anything, so that racing attempts count one by one
 * @throws `user_lock_limit_reached` without running it, and whatever it throws
 */
export function attempt<Result>(project: Project, member: MemberRecord, check: () => Result): Result {
  return count(project, [member], check);
}

/**
 * As `attempt`, for what opens every organization of an address, an emailed code or a password: it counts for the
 * address as well. Anyone may add an address to organizations of theirs, each of which would give ten guesses more.
 * @param members whom it signs in, and who are locked with the address
 */
export function attemptForAddress<Result>(
  project: Project,
  emailAddress: string,
  members: readonly MemberRecord[],
  check: () => Result,
): Result {
  const address = project.addressAttempts.get(emailAddress) ?? { failedAttempts: 0, lock: undefined };
  project.addressAttempts.set(emailAddress, address);
  const result = count(project, [address, ...members], check);
  project.addressAttempts.delete(emailAddress);
  return result;
}

function count<Result>(project: Project, counted: readonly Attempts[], check: () => Result): Result {
  for (const each of counted) assertNotLocked(project, each);
  try {
    const result = check();
    for (const each of counted) each.failedAttempts = 0;
    return result;
  } catch (error) {
    for (const each of counted) recordFailure(project, each);
    throw error;
  }
}

function recordFailure(project: Project, counted: Attempts): void {
  counted.failedAttempts += 1;
  if (counted.failedAttempts < MAX_FAILURES) return;
  const now = project.clock.now();
  counted.failedAttempts = 0;
  counted.lock = { createdAt: now, expiresAt: now + LOCK };
  // All locks last as long: the set's order of insertion is the order in which they end.
  project.locked.delete(counted);
  project.locked.add(counted);
}

/** Unlocks whose time is over. Every request begins with it, so that no answer shows a lock that has ended. */
export function releaseExpiredLocks(project: Project): void {
  const now = project.clock.now();
  for (const each of project.locked) {
    if (each.lock && each.lock.expiresAt > now) return;
    each.lock = undefined;
    project.locked.delete(each);
  }
}
