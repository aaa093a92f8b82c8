import { StytchError } from '../errors/stytch-error.ts';
import type { Filter, Filters } from '../organizations/search.ts';
import { confirmedPassword } from '../state/passwords.ts';
import type { MemberRecord } from '../state/records.ts';
import { rolesOf } from './member.ts';

const STATUSES: ReadonlySet<string> = new Set(['active', 'pending', 'invited', 'deleted']);

const phoneNumbers: Filter<MemberRecord> = {
  anyOf: ({ phone }, numbers) => phone !== undefined && numbers.has(phone.number),
};
const phoneNumberFuzzy: Filter<MemberRecord> = {
  contains: ({ phone }, part) => phone?.number.includes(part) ?? false,
  tooShort: 'member_search_member_mfa_phone_number_fuzzy_too_short',
};

/** What members can be searched by. The Node client's types call the two phone filters by an older name. */
export const memberFilters: Filters<MemberRecord> = {
  member_ids: {
    anyOf: ({ id, externalId }, ids) => ids.has(id) || (externalId !== undefined && ids.has(externalId)),
  },
  member_emails: { anyOf: ({ emailAddress }, emails) => hasIgnoringCase(emails, emailAddress) },
  member_email_fuzzy: {
    contains: ({ emailAddress }, part) => emailAddress.includes(part),
    tooShort: 'member_search_member_email_fuzzy_too_short',
  },
  member_is_breakglass: { is: ({ isBreakglass }, value) => isBreakglass === value },
  statuses: {
    anyOf: ({ deleted, status }, statuses) => statuses.has(deleted ? 'deleted' : status),
  },
  member_mfa_phone_numbers: phoneNumbers,
  member_mfa_phone_number_fuzzy: phoneNumberFuzzy,
  member_phone_numbers: phoneNumbers,
  member_phone_number_fuzzy: phoneNumberFuzzy,
  member_password_exists: { is: (member, value) => (confirmedPassword(member) !== undefined) === value },
  member_roles: { anyOf: (member, roles) => rolesOf(member).some((role) => roles.has(role)) },
};

/**
 * Whether a search is for deleted members too, which only one by status is.
 * @throws `search_invalid_status_filter`
 */
export function includesDeleted(operands: readonly Record<string, unknown>[]): boolean {
  const asked = operands
    .filter(({ filter_name }) => filter_name === 'statuses')
    .flatMap(({ filter_value }) => (Array.isArray(filter_value) ? filter_value : []));
  if (asked.some((status) => typeof status === 'string' && !STATUSES.has(status)))
    throw new StytchError('search_invalid_status_filter');
  return asked.includes('deleted');
}

/** Addresses are kept in lower case. */
const hasIgnoringCase = (emails: ReadonlySet<string>, emailAddress: string): boolean => {
  if (emails.has(emailAddress)) return true;
  for (const email of emails) if (email.toLowerCase() === emailAddress) return true;
  return false;
};
