import type { Fault, Seed } from '#sandbox';
import type { MemberMfa, OrganizationMfa } from '../../src/login/config/mfa-types.ts';
import type { ProductName } from '../../src/login/config/sdk-types.ts';
import type { LoginConfig } from '../../src/login/define-login.ts';
import type { Words } from '../../src/ui/words/words.ts';

/** A login config as the gallery tries it: what can be sent from page to page, which callbacks can't. */
export type LoginDraft = Omit<LoginConfig, 'callbacks'>;

/** A step of the member's journey, in which situations stand side by side. */
export type Stage =
  | 'sign-in'
  | 'first-factor'
  | 'organization'
  | 'set-up'
  | 'second-factor'
  | 'backup-codes'
  | 'signed-in';

/** One thing that can be on a member's screen. */
export interface Situation {
  /** In addresses and in names of pictures, so that it must stay. */
  readonly id: string;
  /** What is particular about it, in a few words. */
  readonly title: string;
  readonly stage: Stage;
  /** What happens, in a sentence; beside `mfa`, of which `explainMfa` says what it leads to, what happens then. */
  readonly says?: string;
  /** The organization in a few words, where it is not told by `mfa`. Default: any. */
  readonly organization?: string;
  /** The member in a few words, likewise. Default: anyone. */
  readonly member?: string;
  /** Whose second factor it is about, so that the rule's sentence and the picture can be compared. */
  readonly mfa?: { readonly organization: OrganizationMfa; readonly member: MemberMfa };
  /** Primary factors without which there is no such situation: all of them must be in the config. */
  readonly needs?: readonly ProductName[];
  /** What the sandbox holds. */
  readonly seed: Seed;
  readonly start: Start;
  /** What goes wrong at Stytch, from before the page is there. */
  readonly faults?: readonly Fault[];
  /** What the member then does, which can depend on what the config offers. */
  steps?(login: LoginDraft): readonly Step[];
  /** Which screen they must come to under a config. */
  arrival(login: LoginDraft): Arrival;
}

/** How the member comes to the app. */
export type Start =
  /** They open an address of the app: a path, which may have a query. */
  | { readonly address: string }
  /** They open an emailed link, the first factor: to one organization, to discovery, or to set a password. */
  | {
      readonly link: 'organization' | 'discovery' | 'password-reset';
      /** How many seconds after it was sent. Default: at once. */
      readonly after?: number;
    };

/** Messages are ids of the widget's catalogue, so that steps work in every language and wording. */
export type Step =
  | { readonly do: 'fill'; readonly field: string; readonly text: string }
  | { readonly do: 'press'; readonly button: string }
  /** Picks an organization from the list, by its name. */
  | { readonly do: 'pick'; readonly organization: string }
  | { readonly do: 'enter-code'; readonly code: 'texted' | 'wrong' }
  /** Sets up an authenticator app by the secret on the screen, and enters its first code. */
  | { readonly do: 'set-up-app' }
  | { readonly do: 'wait-for'; readonly sign: Sign }
  /** Time passes, on the page and at Stytch. */
  | { readonly do: 'pass-time'; readonly seconds: number };

/** Something to be seen or heard by which a screen is known. */
export type Sign =
  /** Of the widget: a text, or by its accessible name a field, image, button or spinner. Default: text. */
  | { readonly message: string; readonly of?: 'text' | 'field' | 'image' | 'button' | 'progress' }
  /** Of the app's own pages. */
  | { readonly word: keyof Words }
  /** Of no catalogue, such as an error for which the widget has no message: the same in every language. */
  | { readonly text: string };

/** What must be on the screen, the title first; or the sentence why there is no such screen under the config. */
export type Arrival = { readonly signs: readonly Sign[] } | { readonly impossible: string };
