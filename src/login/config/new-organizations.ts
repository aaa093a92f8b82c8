import type { StytchB2BClient } from '@stytch/react/b2b';
import { replaceMethods } from '../../session/store/replace-methods.ts';
import type { NewOrganizations } from './login-options.ts';

/**
 * Has Stytch give settings to the organizations that members create. The widget asks for one with no setting at all, of
 * which Stytch makes one whose members are asked for no second factor; so the client puts them in.
 *
 * @returns undoes it
 */
export function createOrganizationsWith(
  stytch: StytchB2BClient,
  settings: NewOrganizations = {},
): () => void {
  const { organizations } = stytch.discovery;
  const create = organizations.create.bind(organizations);
  return replaceMethods(organizations, { create: (options) => create({ ...options, ...settings }) });
}
