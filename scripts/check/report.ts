import type { Finding } from '../../src/login/rules/finding.ts';
import type { LoginDescription } from './describe-login.ts';
import type { MfaSection } from './mfa-table.ts';
import { printTable } from './print-table.ts';
import { Printer } from './printer.ts';

export interface Report {
  /** The config's file, as it was asked for. */
  file: string;
  problems: readonly Finding[];
  warnings: readonly Finding[];
  /** None where the config has problems. */
  description?: LoginDescription | undefined;
  /** None where the config can't be read so far. */
  explanation?: { sections: MfaSection[]; surprises: string[] };
  /** How long members stay signed in; none where the config can't be read so far. */
  sessionLife?: string | undefined;
}

/** The report for a person. */
export function formatReport(report: Report, look: { coloured: boolean }): string {
  const printer = new Printer(look);
  const { file, problems, warnings, description, explanation, sessionLife } = report;
  printer.line(file, 'bold');
  printFindings(printer, '✗', 'red', problems);
  printFindings(printer, '!', 'yellow', warnings);
  if (problems.length === 0) printer.paragraph(noProblems(warnings.length), { lead: '✓ ', style: 'green' });
  if (description) printList(printer, 'What members see first', description.primaryFactors);
  if (explanation) printExplanation(printer, explanation);
  if (sessionLife) {
    printer.line();
    printer.line('How long members stay signed in', 'bold');
    printer.paragraph(sessionLife);
  }
  if (description) {
    printList(printer, 'Words', description.wording);
    printList(printer, 'Looks', description.theme);
  }
  return printer.text;
}

function printFindings(
  printer: Printer,
  mark: string,
  style: 'red' | 'yellow',
  findings: readonly Finding[],
): void {
  for (const { path, message } of findings) {
    printer.line(`${mark} ${path}`, style);
    printer.paragraph(message, { lead: '  ' });
  }
}

function printExplanation(
  printer: Printer,
  { sections, surprises }: NonNullable<Report['explanation']>,
): void {
  printer.line();
  printer.line('What members see after their first factor', 'bold');
  printTable(printer, sections);
  printList(printer, 'What surprises people', surprises);
}

function printList(printer: Printer, heading: string, sentences: readonly string[]): void {
  printer.line();
  printer.line(heading, 'bold');
  for (const sentence of sentences) printer.paragraph(sentence, { lead: '- ' });
}

function noProblems(warnings: number): string {
  if (warnings === 0) return 'No problems.';
  return `No problems, but ${warnings === 1 ? 'a warning' : `${warnings} warnings`}.`;
}
