import type { Member } from '@stytch/react/b2b';
import type { LoginEntry } from '../login-entry.ts';

/** What has happened on a sign-in page since it was opened. */
interface SoFar {
  /** A link waits for the member's word. */
  asks: boolean;
  /** Stytch has answered a factor here. */
  factorShown: boolean;
  /** The widget here has been given a session. */
  sessionHere: boolean;
  /** Stytch has refused something here. */
  failed: boolean;
}

/**
 * Where a sign-in stands:
 * - `under-way`: it is the widget's.
 * - `finishing`: the widget has signed the member in, and only its last screen is left.
 * - `overtaken`: a factor was shown here, then the member signed in in another tab.
 * - `asks-first`: they are signed in, and the link that they came by would sign someone in in their place.
 * - `elsewhere`: they were signed in before anything happened here.
 * - `link-not-needed`: so they were, and the link that they came by was refused.
 */
export type SignInState = { readonly is: 'under-way' } | { readonly is: SignedInAs; readonly member: Member };

type SignedInAs = 'finishing' | 'overtaken' | 'asks-first' | 'elsewhere' | 'link-not-needed';

export function signInState(
  member: Member | undefined,
  { carriesToken, authFlowType }: Pick<LoginEntry, 'carriesToken' | 'authFlowType'>,
  { asks, factorShown, sessionHere, failed }: SoFar,
): SignInState {
  if (!member) return { is: 'under-way' };
  if (asks) return { is: 'asks-first', member };
  if (sessionHere) return { is: 'finishing', member };
  if (factorShown) return { is: 'overtaken', member };
  if (!carriesToken) return { is: 'elsewhere', member };
  // A reset link is for a new password, whoever is signed in.
  if (failed && authFlowType !== 'PasswordReset') return { is: 'link-not-needed', member };
  return { is: 'under-way' };
}
