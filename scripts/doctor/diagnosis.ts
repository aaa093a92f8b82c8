/** `skipped`: not checked, because something is missing or because Stytch's API does not show it. */
export type Status = 'ok' | 'warning' | 'problem' | 'skipped';

/** What one check found. */
export interface Diagnosis {
  /** What was looked at, in a word or two. */
  readonly check: string;
  readonly status: Status;
  /** What is there, in sentences. */
  readonly found: string;
  /** What to do about it. */
  readonly remedy?: string;
  /** Further lines, one thing each. */
  readonly details?: readonly string[];
}

export function ok(check: string, found: string, details: readonly string[] = []): Diagnosis {
  return { check, status: 'ok', found, details };
}

/** What is not `ok`, and needs something to be done. */
export function notOk(
  status: Exclude<Status, 'ok'>,
  check: string,
  found: string,
  remedy: string,
  details: readonly string[] = [],
): Diagnosis {
  return { check, status, found, remedy, details };
}

export function countOf(status: Status, diagnoses: readonly Diagnosis[]): number {
  return diagnoses.filter((each) => each.status === status).length;
}
