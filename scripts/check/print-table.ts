import { describeMfa } from '../../src/login/config/describe-mfa.ts';
import type { MemberMfa, OrganizationMfa } from '../../src/login/config/mfa-types.ts';
import type { AppState, MfaRow, MfaSection } from './mfa-table.ts';
import type { Printer } from './printer.ts';

const HEADINGS = ['PHONE NUMBER', 'AUTHENTICATOR APP', 'WHAT THEY SEE'] as const;

const PHONES: readonly [MemberMfa['phone'], string][] = [
  ['none', 'none'],
  ['unverified', 'not verified'],
  ['verified', 'verified'],
];

const APPS: readonly [AppState, string][] = [
  ['none', 'none'],
  ['notDefault', 'not the default'],
  ['default', 'the default'],
];

const NOT_ASKED =
  'Signed in without a second factor: members whose `mfa_enrolled` is false, in organizations whose `mfa_policy` is OPTIONAL. All others are asked for one.';

const LEGEND =
  'A number is verified once a code texted to it has been entered. The default is the `default_mfa_method` of the member.';

/** The table for a person: whom nothing is asked of, then the organizations with what their members see. */
export function printTable(printer: Printer, sections: readonly MfaSection[]): void {
  const lines = sections.map((section) => ({
    title: `Organizations whose \`mfa_methods\` are ${nameMethods(section.organizations, section)}`,
    rows: section.rows.map((row) => toLine(section, row)),
  }));
  const all = lines.flatMap(({ rows }) => rows);
  const phoneWidth = widest(HEADINGS[0], ...all.map(({ phone }) => phone));
  const appWidth = widest(HEADINGS[1], ...all.map(({ app }) => app));
  const lead = (phone: string, app: string) => `  ${phone.padEnd(phoneWidth)}  ${app.padEnd(appWidth)}  `;

  printer.line();
  printer.paragraph(NOT_ASKED);
  for (const { title, rows } of lines) {
    printer.line();
    printer.line(title, 'cyan');
    printer.line(lead(HEADINGS[0], HEADINGS[1]) + HEADINGS[2], 'dim');
    for (const { phone, app, sentence } of rows) printer.paragraph(sentence, { lead: lead(phone, app) });
  }
  printer.line();
  printer.paragraph(LEGEND);
}

function toLine(section: MfaSection, { organizations, phones, apps, outcome }: MfaRow) {
  const isOfSome = organizations.length < section.organizations.length;
  const where = isOfSome ? `${nameMethods(organizations, section)}: ` : '';
  return {
    phone: nameStates(phones, PHONES),
    app: nameStates(apps, APPS),
    sentence: where + describeMfa(outcome),
  };
}

function widest(...texts: string[]): number {
  return Math.max(...texts.map((text) => text.length));
}

/** The `mfa_methods` of organizations. Lists of both methods are told apart where the row is of one alone. */
function nameMethods(organizations: readonly OrganizationMfa[], section: MfaSection): string {
  const lists = (all: readonly OrganizationMfa[]) =>
    all.filter(({ mfaMethods }) => mfaMethods === 'RESTRICTED');
  const isEveryList = lists(organizations).length === lists(section.organizations).length;
  const names = organizations.map(({ mfaMethods, allowedMfaMethods }) => {
    if (mfaMethods === 'ALL_ALLOWED') return mfaMethods;
    return `RESTRICTED to ${isEveryList ? allowedMfaMethods.toSorted().join(' and ') : allowedMfaMethods.join(', then ')}`;
  });
  return [...new Set(names)].join(' or ');
}

/** The states that a row covers, in few words. */
function nameStates<State>(covered: readonly State[], all: readonly (readonly [State, string])[]): string {
  const names = all.filter(([state]) => covered.includes(state)).map(([, name]) => name);
  if (names.length === all.length) return 'any or none';
  if (names.length === all.length - 1 && !names.includes('none')) return 'any';
  return names.join(' or ');
}
