import { type DiscoveredOrganization, useStytchB2BClient } from '@stytch/react/b2b';
import { useState } from 'react';
import { useStytchCall } from '../../session/store/use-stytch-call.ts';
import { useOnce } from '../../ui/use-once.ts';

/**
 * The organizations that the member belongs or is invited to. Those that they could join are not among them: Stytch
 * lets nobody join by the exchange of a session.
 */
export function useOrganizations() {
  const stytch = useStytchB2BClient();
  const { pending, problem, run } = useStytchCall();
  const [organizations, setOrganizations] = useState<readonly DiscoveredOrganization[]>();

  function load(): void {
    void run(async () => {
      const { discovered_organizations } = await stytch.discovery.organizations.list();
      setOrganizations(discovered_organizations);
    });
  }
  useOnce(load);

  return { organizations, pending, problem, load };
}
