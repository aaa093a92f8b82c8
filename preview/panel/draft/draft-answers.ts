import type { Finding } from '../../../src/login/rules/finding.ts';
import type { LoginDraft } from '../../situations/situation.ts';

/** The login config's file as it is. */
export interface LoginFileAnswer {
  readonly problems: readonly Finding[];
  readonly warnings: readonly Finding[];
  /** Of its text, to know whether it has changed since. */
  readonly version: string;
  /** What it gives, as JSON has it; null where it gives no config. */
  readonly login: LoginDraft | null;
}

/** What is asked about a draft, and to save it. */
export interface DraftRequest {
  /** Of the file that the draft was begun from. */
  readonly version: string;
  readonly login: LoginDraft;
}

export interface DraftAnswer {
  readonly problems: readonly Finding[];
  readonly warnings: readonly Finding[];
  /** Why the file can't be given what the draft says. */
  readonly refusals: readonly Finding[];
  /** The file's text under the draft; undefined where it is refused. */
  readonly source?: string;
}

export interface SavedAnswer {
  readonly version: string;
}

/** Why a draft can't be saved over a file that is another by now. */
export const OUTDATED =
  '`src/login.config.ts` has changed since this draft was begun, and saving would undo that. Reset, then make your change again.';

/** With every status but 200: what is wrong, and what to do. */
export interface RefusedAnswer {
  readonly message: string;
}
