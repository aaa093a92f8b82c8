import { useLocation } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import { SWITCH_PATH } from '../../routes.ts';

/** The organization that a member wants to go over to, and the name of the one they are in. */
export interface SwitchRequest {
  readonly id: string;
  readonly name: string;
  readonly from: string;
}

/**
 * Leads to where the member's session is exchanged for one of another organization. What is asked for stands in the
 * history entry rather than in the address, so that no link from elsewhere can ask for it.
 */
export function useSwitchOrganization(): (request: SwitchRequest) => void {
  const [, navigate] = useLocation();
  return (request) => navigate(SWITCH_PATH, { state: { switchTo: request } });
}

/** What was asked for; `undefined` where the page was opened in another way. */
export function useSwitchRequest(): SwitchRequest | undefined {
  // Whatever the history's state is, these are its only fields that are ours, and they are shown or sent to Stytch.
  const state: { switchTo?: Partial<SwitchRequest> } | null = useHistoryState();
  const { id, name, from } = state?.switchTo ?? {};
  return id && name && from ? { id, name, from } : undefined;
}
