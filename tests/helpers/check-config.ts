import type { LoginConfig } from '../../src/login/define-login.ts';
import { checkLogin } from '../../src/login/rules/check-login.ts';

/** The options of a config about which there is nothing to say. */
export const PLAIN: LoginConfig['config'] = {
  authFlowType: 'Discovery',
  products: ['emailMagicLinks'],
  sessionOptions: { sessionDurationMinutes: 60 },
};

/** What is said of a config that differs from a plain one by these options, and others after it. */
export const check = (config: object, rest: object = {}) =>
  checkLogin({ config: { ...PLAIN, ...config }, ...rest });

export const problems = (...login: Parameters<typeof check>): string[] =>
  check(...login).problems.map(({ message }) => message);

export const warnings = (...login: Parameters<typeof check>): string[] =>
  check(...login).warnings.map(({ message }) => message);
