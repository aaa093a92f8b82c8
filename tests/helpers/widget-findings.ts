import type { Violation } from './find-violations.ts';

interface WidgetFinding extends Violation {
  /** Those of `walks` in which it is found. */
  readonly states: readonly string[];
  /** Why it is so, and why we leave it. */
  readonly reason: string;
}

/**
 * What axe finds in Stytch's widget, which is not ours to mend, and nothing else: a test fails for one that is not here,
 * and for one that is no longer found. `docs/accessibility.md` has what axe can't see.
 */
export const widgetFindings: readonly WidgetFinding[] = [];
