import type {
  B2BAuthenticateResponseWithMFA,
  Member,
  Organization,
  StytchB2BClient,
} from '@stytch/react/b2b';
import { replaceMethods } from '../../session/store/replace-methods.ts';

type DiscoveryAnswer = Awaited<ReturnType<StytchB2BClient['magicLinks']['discovery']['authenticate']>>;

/** What Stytch answered to a first factor, or would have: to one of a member, or of somebody who may be one of several. */
export type FirstFactor =
  | { readonly tokenType: 'multi_tenant_magic_links'; readonly data: B2BAuthenticateResponseWithMFA }
  | { readonly tokenType: 'discovery'; readonly data: DiscoveryAnswer };

/**
 * Has the widget begin behind the first factor. It comes there by the answer to one only, such as to the token in an
 * address; so this answer is given where it looks for that token.
 *
 * @returns undoes it
 */
export function startWidgetAtMfa(stytch: StytchB2BClient, { tokenType, data }: FirstFactor): () => void {
  return replaceMethods(stytch, {
    parseAuthenticateUrl: () => ({ handled: true, token: '', tokenType }),
    authenticateByUrl: async () => ({ handled: true, tokenType, data }),
  });
}

/** What Stytch answers to a member's first factor where more is due. */
export function answerOf(
  member: Member,
  organization: Organization,
  due: Pick<B2BAuthenticateResponseWithMFA, 'mfa_required' | 'primary_required'>,
): B2BAuthenticateResponseWithMFA {
  return {
    status_code: 200,
    request_id: '',
    member_id: member.member_id,
    member,
    organization,
    member_authenticated: false,
    member_session: null,
    session_token: '',
    session_jwt: '',
    intermediate_session_token: '',
    ...due,
  };
}
