import type { Member, MemberSession, Organization } from '@stytch/react/b2b';

export interface SignedIn {
  readonly status: 'signed-in';
  readonly member: Member;
  readonly organization: Organization;
  readonly session: MemberSession;
}

export type SessionState = { readonly status: 'checking' } | { readonly status: 'signed-out' } | SignedIn;

interface Known {
  readonly member: Member | null;
  readonly organization: Organization | null;
  readonly session: MemberSession | null;
  /** The SDK restored this from storage and is still asking the server. */
  readonly fromCache: boolean;
  readonly expired: boolean;
}

/** Whether the member is signed in, judged by what the SDK knows so far. */
export function sessionState({ member, organization, session, fromCache, expired }: Known): SessionState {
  if (session && expired) return { status: 'signed-out' };
  if (session && member && organization) return { status: 'signed-in', session, member, organization };
  // Nothing stored, but a cookie (or, on a custom domain, perhaps an HttpOnly one): the server knows.
  return { status: fromCache ? 'checking' : 'signed-out' };
}
