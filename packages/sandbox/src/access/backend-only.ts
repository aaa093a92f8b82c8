import { StytchError } from '../errors/stytch-error.ts';
import type { Actor } from './rbac.ts';

/** The fields of an organization or a member that the project's own backend alone may set. */
interface BackendFields {
  trusted_metadata?: unknown;
  organization_external_id?: string | undefined;
  external_id?: string | undefined;
}

/**
 * Holds whoever is no backend to the other fields.
 * @throws `cannot_update_trusted_metadata`, `refusal`
 */
export function refuseBackendFields(fields: BackendFields, refusal: Actor['refusal']): void {
  if (fields.trusted_metadata) throw new StytchError('cannot_update_trusted_metadata');
  const externalId = fields.organization_external_id ?? fields.external_id;
  if (externalId !== undefined) throw new StytchError(refusal);
}
