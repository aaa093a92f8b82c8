import type { MemberSession, Organization, ResponseCommon } from '@stytch/vanilla-js/b2b/headless';
import type { Factor } from '../state/sessions.ts';

/** The type says that an organization without an external id lacks the field; the API answers null. */
type WireOrganization = Omit<Organization, 'organization_external_id'> & {
  organization_external_id: string | null;
};

/**
 * A member session as the API answers it: the published type's union of factors leaves some out, and claims that
 * there are none of are null.
 */
export type WireMemberSession = Omit<MemberSession, 'authentication_factors' | 'custom_claims'> & {
  authentication_factors: Factor[];
  custom_claims: Readonly<Record<string, unknown>> | null;
};

/** The type says that a search's last page lacks the cursor; the API answers null. */
interface WireResultsMetadata {
  total: number;
  next_cursor: string | null;
}

/** A published type, with what the API really answers where the two part, at any depth. */
type Wire<T> = T extends Organization
  ? WireOrganization
  : T extends MemberSession
    ? WireMemberSession
    : T extends { total: number; next_cursor?: string }
      ? WireResultsMetadata
      : T extends object
        ? { [Field in keyof T]: Wire<T[Field]> }
        : T;

/**
 * What an operation returns for a response type of the official packages: that type, without the fields that
 * every answer has and with whatever more the API tells.
 */
export type Answer<Response extends ResponseCommon> = Response extends unknown
  ? Wire<Omit<Response, keyof ResponseCommon>> & Record<string, unknown>
  : never;
