import * as v from 'valibot';
import { APP_PROJECT } from '../state/app-project.ts';

/** Answered by `/__sandbox/*` as 400 `{ error }`. */
export class ControlProblem extends Error {
  override readonly name = 'ControlProblem';
}

/** UUID of a project; left out, the app's own. */
export const projectId = v.optional(v.pipe(v.string(), v.uuid('the UUID of a project')), APP_PROJECT);

/** @throws ControlProblem naming every mistake: where, what was found, what is allowed */
export function parseControl<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  throw new ControlProblem(result.issues.map(explain).join(' '));
}

function explain(issue: v.BaseIssue<unknown>): string {
  // The rules of this API for a request as a whole are sentences.
  if (issue.type === 'check') return issue.message;
  const path = v.getDotPath(issue);
  const field = path ? `\`${path}\`` : 'The request';
  if (issue.expected === 'never') return `${field} is not known here.`;
  if (issue.received === 'undefined') return `${field} is missing.`;
  const allowed = issue.kind === 'schema' ? issue.expected : issue.message;
  return `${field} is ${issue.received}; allowed: ${allowed}.`;
}
