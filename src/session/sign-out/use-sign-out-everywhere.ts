import { useStytchB2BClient } from '@stytch/react/b2b';
import { useStytchCall } from '../store/use-stytch-call.ts';

/** Ends every session that the member has in their organization, this one last: the gate then leads to the login. */
export function useSignOutEverywhere(memberId: string) {
  const stytch = useStytchB2BClient();
  const { pending, problem, run } = useStytchCall();

  async function signOut(): Promise<void> {
    await run(async () => {
      await stytch.session.revokeForMember({ member_id: memberId });
      // It is over at Stytch, which refuses to end it twice; the SDK forgets it all the same.
      await stytch.session.revoke({ forceClear: true }).catch(() => {});
    });
  }

  return { pending, problem, signOut: () => void signOut() };
}
