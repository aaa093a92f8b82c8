import type { LoginOptions } from '../config/login-options.ts';
import type { LoginFacts } from './facts.ts';
import { type Finding, finding, type Path } from './finding.ts';
import { repeatedIn } from './repeated-in.ts';

type MfaList = NonNullable<LoginOptions['mfaProductInclude']>;

const INCLUDE: Path = ['config', 'mfaProductInclude'];
const ORDER: Path = ['config', 'mfaProductOrder'];

/** What the widget offers where the config does not say. */
const BOTH: MfaList = ['smsOtp', 'totp'];

/** Which second factors there are, against their order. */
export function mfaProblems({ options, given }: LoginFacts): Finding[] {
  const { mfaProductInclude: include, mfaProductOrder: order } = options;
  const included = given.has('mfaProductInclude') ? include : BOTH;
  return [
    ...(include ? includeProblems(include) : []),
    ...(order ? repeats(ORDER, order) : []),
    ...(order && included ? orderProblems(included, order) : []),
  ];
}

function includeProblems(include: MfaList): Finding[] {
  if (include.length === 0) {
    const says = 'is empty, which Stytch takes for all methods. List the methods to offer, or leave it out.';
    return [finding(INCLUDE, include, says)];
  }
  const problems = repeats(INCLUDE, include);
  if (!include.includes('smsOtp'))
    problems.push(
      finding(INCLUDE, include, 'does not list `smsOtp`, the second factor of this app. Add it.'),
    );
  return problems;
}

function orderProblems(included: MfaList, order: MfaList): Finding[] {
  // An empty list includes all, and is a problem of its own.
  if (included.length === 0) return [];
  const foreign = [...new Set(order)].filter((method) => !included.includes(method));
  const leftOut = [...new Set(included)].filter((method) => !order.includes(method));
  return [
    ...foreign.map(
      (method) => `names \`${method}\`, which \`mfaProductInclude\` does not list. Remove it, or include it.`,
    ),
    ...leftOut.map(
      (method) => `leaves out \`${method}\`, which Stytch would put last. Name every included method.`,
    ),
  ].map((says) => finding(ORDER, order, says));
}

function repeats(path: Path, list: MfaList): Finding[] {
  return repeatedIn(list).map((method) =>
    finding(path, list, `lists \`${method}\` twice. List each method once.`),
  );
}
