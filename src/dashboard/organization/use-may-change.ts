import { useStytchIsAuthorized } from '@stytch/react/b2b';
import type { Policy } from './policy.ts';

const RESOURCE = 'stytch.organization';

/** The parts of the policy that the member's roles let them change; `undefined` until that is known. */
export function useMayChange(): Readonly<Record<keyof Policy, boolean>> | undefined {
  const required = useStytchIsAuthorized(RESOURCE, 'update.settings.mfa-policy');
  const methods = useStytchIsAuthorized(RESOURCE, 'update.settings.allowed-mfa-methods');
  if (!isKnown(required) || !isKnown(methods)) return undefined;
  return { required: required.isAuthorized, methods: methods.isAuthorized };
}

/** Before the SDK has the project's roles it says no to everything, as it does where it has old ones. */
function isKnown(answer: ReturnType<typeof useStytchIsAuthorized>): boolean {
  return answer.isInitialized && (answer.isAuthorized || !answer.fromCache);
}
