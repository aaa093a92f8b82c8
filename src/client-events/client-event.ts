/**
 * What the app tells of itself, to be counted. It says what happened and never to whom: no address, number, name, token or
 * id of a member, no words that an error came with, and of the page no more than which one it is.
 */
export type ClientEvent = ClientEventBody & {
  /** Which page: one of the app's routes, such as `/login/:slug`. */
  readonly page: string;
};

type ClientEventBody =
  | { readonly type: 'sign_in'; readonly step: SignInStep }
  | StytchRefusal
  | {
      /** An error that nothing has caught, or that a callback of the login config threw. */
      readonly type: 'error';
      /** The name of its class, such as `TypeError`. */
      readonly name: string;
      /** Stytch's, where the error is an answer of theirs: what their support finds the call by. */
      readonly request_id?: string;
    }
  | {
      /** The page's security policy has kept something from being loaded or run. */
      readonly type: 'policy_violation';
      /** Such as `connect-src`. */
      readonly directive: string;
      /** Its origin, or what the browser calls what has none, such as `inline`. */
      readonly blocked: string;
    }
  | {
      /** A web vital, by https://web.dev/articles/vitals: told when the page is hidden, or once it is certain. */
      readonly type: 'web_vital';
      readonly name: 'CLS' | 'FCP' | 'INP' | 'LCP' | 'TTFB';
      /** Milliseconds; of `CLS`, a score. */
      readonly value: number;
      readonly rating: 'good' | 'needs-improvement' | 'poor';
    };

/** How far a sign-in has come; `docs/client-events.md` says when each is told. */
export type SignInStep = 'link_sent' | 'link_used' | 'code_sent' | 'code_accepted' | 'signed_in';

/** Stytch refused a step of a sign-in, or was out of reach. */
export interface StytchRefusal {
  readonly type: 'stytch_error';
  /** Stytch's own, such as `otp_code_not_found`; of what is not their answer, the name of its class. */
  readonly error_type: string;
  /** HTTP status; left out where there was no answer. */
  readonly status?: number;
  /** What Stytch's support finds the call by; left out where there was no answer. */
  readonly request_id?: string;
}

export type Tell = (event: ClientEventBody) => void;

/** Takes the events to wherever they are counted. What it throws is reported, and changes nothing else. */
export type ClientEventSink = (event: ClientEvent) => void;
