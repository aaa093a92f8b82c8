import { explainMfa } from '../../src/login/config/explain-mfa.ts';
import type { MemberMfa, MfaOptions, MfaOutcome, OrganizationMfa } from '../../src/login/config/mfa-types.ts';
import { MEMBERS, ORGANIZATIONS } from './mfa-states.ts';

/** Organizations that allow the same methods. */
export interface MfaSection {
  organizations: OrganizationMfa[];
  rows: MfaRow[];
}

/** Members who see the same: those of any of the organizations, with any of the phones, with any of the apps. */
export interface MfaRow {
  organizations: OrganizationMfa[];
  phones: MemberMfa['phone'][];
  apps: AppState[];
  outcome: MfaOutcome;
}

/** No authenticator app, one that is the default method, or one that is not. */
export type AppState = 'none' | 'notDefault' | 'default';

export function appState({ authenticatorApp, defaultMfaMethod }: MemberMfa): AppState {
  if (!authenticatorApp) return 'none';
  return defaultMfaMethod === 'totp' ? 'default' : 'notDefault';
}

/**
 * What members see who are asked for a second factor, with all that looks the same put together. Whether they are
 * asked is the organization's policy and `mfa_enrolled`, on which nothing else depends.
 */
export function mfaTable(options: MfaOptions): MfaSection[] {
  const asking = ORGANIZATIONS.filter(({ mfaPolicy }) => mfaPolicy === 'REQUIRED_FOR_ALL');
  return [...new Set(asking.map(allowedMethods))].map((allowed) => {
    const organizations = asking.filter((organization) => allowedMethods(organization) === allowed);
    const rows = distinctMembers().flatMap((member) =>
      organizations.map((organization) => rowOf(options, organization, member)),
    );
    return { organizations, rows: mergeRows(rows) };
  });
}

/** One member of each state that the columns tell apart. */
function distinctMembers(): MemberMfa[] {
  return [...new Map(MEMBERS.map((member) => [`${member.phone} ${appState(member)}`, member])).values()];
}

function allowedMethods({ mfaMethods, allowedMfaMethods }: OrganizationMfa): string {
  return mfaMethods === 'ALL_ALLOWED' ? 'sms_otp totp' : allowedMfaMethods.toSorted().join(' ');
}

function rowOf(options: MfaOptions, organization: OrganizationMfa, member: MemberMfa): MfaRow {
  const outcome = explainMfa(options, organization, member);
  return { organizations: [organization], phones: [member.phone], apps: [appState(member)], outcome };
}

/** Puts two rows together as long as any two have the same outcome and differ in one column alone. */
function mergeRows(rows: MfaRow[]): MfaRow[] {
  for (const [index, row] of rows.entries()) {
    const partner = rows.findIndex((other, position) => position > index && isMergeable(row, other));
    const other = rows[partner];
    if (other) return mergeRows(rows.with(index, merge(row, other)).toSpliced(partner, 1));
  }
  return rows;
}

const COLUMNS = ['organizations', 'phones', 'apps'] as const;

function isMergeable(one: MfaRow, other: MfaRow): boolean {
  if (!isSame(one.outcome, other.outcome)) return false;
  return COLUMNS.filter((column) => !isSame(one[column], other[column])).length <= 1;
}

function merge(one: MfaRow, other: MfaRow): MfaRow {
  return {
    organizations: [...new Set([...one.organizations, ...other.organizations])],
    phones: [...new Set([...one.phones, ...other.phones])],
    apps: [...new Set([...one.apps, ...other.apps])],
    outcome: one.outcome,
  };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
