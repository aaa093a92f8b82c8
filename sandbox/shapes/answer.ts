import type { Organization, ResponseCommon } from '@stytch/vanilla-js/b2b/headless';

/** The published type says that an organization without an external id lacks the field; the API answers null. */
type WireOrganization = Omit<Organization, 'organization_external_id'> & {
  organization_external_id: string | null;
};

type WithWireOrganization<T> = T extends { organization: Organization }
  ? Omit<T, 'organization'> & { organization: WireOrganization }
  : T;

/**
 * What an operation returns for a response type of the official packages: that type, without the fields that
 * every answer has and with whatever more the API tells.
 */
export type Answer<Response extends ResponseCommon> = Response extends unknown
  ? Omit<WithWireOrganization<Response>, keyof ResponseCommon> & Record<string, unknown>
  : never;
