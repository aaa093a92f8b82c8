import * as v from 'valibot';
import { cookieProblems } from './cookie-options.ts';
import { factsOf } from './facts.ts';
import { type Finding, finding } from './finding.ts';
import { flowProblems } from './flow-rules.ts';
import { loginSchema } from './login-schema.ts';
import { messageCatalogue } from './message-catalogue.ts';
import { mfaProblems } from './mfa-rules.ts';
import { productProblems } from './product-rules.ts';
import { loginWarnings } from './warnings.ts';
import { wordingProblems } from './wording-rules.ts';

export interface CheckedLogin {
  /** What is wrong: each keeps the config from being used. */
  readonly problems: readonly Finding[];
  /** What is legal and may surprise. */
  readonly warnings: readonly Finding[];
}

/**
 * Holds a login config, which may be anything, against every rule, and says all there is to say at once.
 *
 * For Node alone: development, checks and builds.
 */
export function checkLogin(login: unknown): CheckedLogin {
  const { issues = [] } = v.safeParse(loginSchema, login);
  const facts = factsOf(login, issues);
  return {
    problems: [
      ...issues.map(findingOf),
      ...flowProblems(facts),
      ...productProblems(facts),
      ...mfaProblems(facts),
      ...wordingProblems(facts, messageCatalogue()),
      ...cookieProblems(facts),
    ],
    warnings: loginWarnings(facts),
  };
}

function findingOf(issue: v.BaseIssue<unknown>): Finding {
  const steps = issue.path ?? [];
  const path = steps.map(({ key }) => (typeof key === 'number' ? key : String(key)));
  // A key's issue carries the object it is in: what was found there is the key's value.
  const last = steps.at(-1);
  return finding(path, last ? last.value : issue.input, issue.message);
}
