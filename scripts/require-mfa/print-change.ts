import type { Organization } from 'stytch';
import type { OrganizationMfa } from '../../src/login/config/mfa-types.ts';
import { Printer } from '../check/printer.ts';
import { describePlace, type ReturnUrl } from '../stytch/place.ts';
import { settings } from './change.ts';

interface Change {
  place: ReturnUrl;
  organization: Organization;
  before: OrganizationMfa;
  after: OrganizationMfa;
  notices: readonly string[];
}

/** The organization before and after, and what members will notice. */
export function printChange(
  { place, organization, before, after, notices }: Change,
  look: { coloured: boolean },
): string {
  const printer = new Printer(look);
  const afterwards = settings(after).map(([, value]) => value);
  const rows = settings(before).map(
    ([name, value], index) => [name, value, afterwards[index] ?? ''] as const,
  );
  const nameWidth = Math.max(...rows.map(([name]) => name.length));
  const valueWidth = Math.max('BEFORE'.length, ...rows.map(([, value]) => value.length));
  const row = (name: string, one: string, other: string) =>
    `  ${name.padEnd(nameWidth)}  ${one.padEnd(valueWidth)}  ${other}`;

  printer.line(`${organization.organization_name} (${organization.organization_slug})`, 'bold');
  printer.line(`in ${describePlace(place)}`);
  printer.line();
  printer.line(row('', 'BEFORE', 'AFTER'), 'dim');
  for (const [name, one, other] of rows)
    printer.line(row(name, one, other), one === other ? undefined : 'cyan');
  if (notices.length > 0) {
    printer.line();
    printer.line('What members will notice', 'bold');
    for (const notice of notices) printer.paragraph(notice, { lead: '- ' });
  }
  printer.line();
  return printer.text;
}
