import { type Member, useStytchB2BClient } from '@stytch/react/b2b';
import { useState } from 'react';
import { useOnce } from '../../ui/use-once.ts';

/** As many as Stytch answers at once. */
const LIMIT = 1000;

/** All members of the organization; unknown where there are too many to ask for, or the member may not see them. */
export function useMembers(): readonly Member[] | 'loading' | 'unknown' {
  const stytch = useStytchB2BClient();
  const [members, setMembers] = useState<readonly Member[] | 'loading' | 'unknown'>('loading');

  async function load(): Promise<void> {
    try {
      const { members: found, results_metadata } = await stytch.organization.members.search({ limit: LIMIT });
      setMembers(results_metadata.next_cursor ? 'unknown' : found);
    } catch {
      setMembers('unknown');
    }
  }
  useOnce(() => void load());

  return members;
}
