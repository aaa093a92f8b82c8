import { resolve } from 'node:path';
import type { LoginConfig } from '../../src/login/define-login.ts';
import { checkLogin } from '../../src/login/rules/check-login.ts';
import { loadLogin } from '../check/load-login.ts';
import { type Diagnosis, notOk, ok } from './diagnosis.ts';

const CHECK = 'Login config';
const REMEDY = '`npm run check` says what is wrong, and what to do.';

/** @param login undefined where it has problems, and nothing can be held against it */
interface ReadLogin {
  login?: LoginConfig;
  diagnoses: Diagnosis[];
}

/** Reads the login config and counts what `npm run check` would say of it. */
export async function readLogin(file: string): Promise<ReadLogin> {
  const loaded = await loadLogin(resolve(file));
  if ('problem' in loaded) return { diagnoses: [notOk('problem', CHECK, loaded.problem.message, REMEDY)] };
  const { login } = loaded;
  const { problems, warnings } = checkLogin(login);
  const found = warnings.length > 0 ? [notOk('warning', CHECK, count(warnings, 'warning'), REMEDY)] : [];
  if (problems.length > 0)
    return { diagnoses: [notOk('problem', CHECK, count(problems, 'problem'), REMEDY), ...found] };
  // The rules, which it keeps, are the type's, and more.
  return {
    login: login as LoginConfig,
    diagnoses: found.length > 0 ? found : [ok(CHECK, 'No problems, no warnings.')],
  };
}

function count({ length }: readonly unknown[], what: string): string {
  return `It has ${length === 1 ? `a ${what}` : `${length} ${what}s`}.`;
}
