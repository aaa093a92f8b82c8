import { Printer } from '../check/printer.ts';
import { countOf, type Diagnosis, type Status } from './diagnosis.ts';

const LOOK = {
  ok: { mark: '✓', style: 'green' },
  warning: { mark: '!', style: 'yellow' },
  problem: { mark: '✗', style: 'red' },
  skipped: { mark: '-', style: 'dim' },
} as const satisfies Record<Status, object>;

/** The diagnoses for a person, one below the other. */
export function formatReport(
  title: string,
  diagnoses: readonly Diagnosis[],
  look: { coloured: boolean },
): string {
  const printer = new Printer(look);
  const width = Math.max(...diagnoses.map(({ check }) => check.length));
  printer.line(title, 'bold');
  for (const { check, status, found, remedy, details = [] } of diagnoses) {
    const { mark, style } = LOOK[status];
    const lead = `${mark} ${check.padEnd(width)}  `;
    printer.paragraph(remedy ? `${found} ${remedy}` : found, { lead, style });
    for (const detail of details) printer.line(' '.repeat(lead.length) + detail, 'cyan');
  }
  printer.line();
  printer.line(summary(diagnoses), 'bold');
  return printer.text;
}

function summary(diagnoses: readonly Diagnosis[]): string {
  const count = (status: Status, one: string, many: string) => {
    const number = countOf(status, diagnoses);
    return `${number || 'no'} ${number === 1 ? one : many}`;
  };
  const text = `${count('problem', 'problem', 'problems')}, ${count('warning', 'warning', 'warnings')}, ${count('skipped', 'line', 'lines')} not checked.`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
